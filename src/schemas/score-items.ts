/** A question of a scoring sheet, in our own words. */
export interface SheetItem {
  /** Its number on the sheet. */
  readonly number: number;
  readonly question: string;
}

/** A part of a scoring sheet. */
export interface SheetPart<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly items: readonly SheetItem[];
}

const part = <Key extends string>(key: Key, name: string, first: number, questions: readonly string[]): SheetPart<Key> => ({
  key,
  name,
  items: questions.map((question, index) => ({ number: first + index, question })),
});

/** DISCERN: 15 questions of 1 (no) to 5 (yes), then one for the whole, which stays out of the sum. */
export const DISCERN = [
  part('trust', 'Can it be trusted?', 1, [
    'Does it say at the start what it covers, for whom, and what it leaves out?',
    'Does it then deliver that?',
    'Does it answer what a person with this problem would ask?',
    'Can I see where the facts come from?',
    'Can I see how old the facts and the page are?',
    'Is it fair?',
    'Does it point to other help?',
    'Does it say what is not known?',
  ]),
  part('choices', 'Treatment choices', 9, [
    'How does each option work?',
    'What good can each do?',
    'What harm can each do?',
    'What if I do nothing?',
    'What does each choice do to daily life?',
    'Is it clear that there is more than one way?',
    'Does it help me decide with somebody?',
  ]),
  part('whole', 'All in all', 16, ['How good is it as a guide to choices?']),
] as const;

/** PEMAT for pages, not films, and so without items 13 and 14: each is agreed, not agreed, or does not apply. */
export const PEMAT = [
  part('understandable', 'Can it be understood?', 1, [
    'Title and first lines make the purpose plain',
    'Nothing pulls away from that purpose',
    'Everyday words',
    'A medical word appears only to teach it, and is explained there',
    'Sentences say who does what',
    'Numbers are clear and easy',
    'The reader never has to do sums',
    'Short chunks',
    'Headings tell what follows',
    'The order makes sense',
    'There is a summary',
    'Boxes, lists and bold draw the eye to key points',
  ]),
  part('pictures', 'Pictures and tables', 15, [
    'A picture wherever one would help',
    'Pictures support and do not distract',
    'Pictures have clear titles or captions',
    'Drawings are clear and uncluttered',
    'Tables are simple, with short heads',
  ]),
  part('actionable', 'Can it be acted on?', 20, [
    'At least one thing to do is named',
    'It speaks to “you”',
    'Each action is cut into small clear steps',
    'A thing to use is given, such as a list or a sheet',
    'Where a sum is needed, there are simple steps or an example',
    'It says how to use a chart or table to act',
    'A picture wherever it helps the doing',
  ]),
] as const;

/** The JAMA benchmarks: found in the data of a page, not judged. */
export const JAMA = {
  authorship: 'Who wrote it, in what role, with what training or none',
  attribution: 'Where the facts come from, and who may reuse them',
  disclosure: 'Who owns it and pays for it, adverts, and the use of AI',
  currency: 'When it was posted and when it was changed',
} as const;
export type JamaItem = keyof typeof JAMA;
