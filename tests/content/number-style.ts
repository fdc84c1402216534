const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const LARGE = '(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million';
const IN_WORDS = `(?:${SMALL}|${LARGE})`;
const AMOUNT = String.raw`(?<![\d.,])\d[\d.,]*`;
const UNIT = String.raw`(?: ?(?:mm|cm|m|km|kg|g|°|%|degrees?|inches|in|years|weeks|days|hours|minutes|seconds))?`;
const IMPERIAL = String.raw`(?:inch(?:es)?\b|in(?=\))|ft\b|feet (?=high|tall|long)|yards?\b|miles?\b|lbs?\b|pounds?\b|ounces?\b|oz\b|stone\b|°F)`;
const METRIC = String.raw`\d ?(?:mm|cm|m|km|g|kg|ml|°C)\b`;

/** How numbers are written, the way of the NHS: each rule with the pattern that breaks it in a line of text. */
export const NUMBER_RULES = {
  'a share is "1 in 7": numerals, and no "out of"': new RegExp(
    String.raw`\b(?:one|${IN_WORDS}) in (?:every )?(?:${IN_WORDS}|\d+)\b|\b(?:one|${IN_WORDS}|\d+) out of (?:every )?(?:${IN_WORDS}|\d+)\b|\d in every \d`,
    'i',
  ),
  // One hyphen alone: dates and telephone numbers have more.
  'a range is joined by "to", not by a dash': new RegExp(
    String.raw`\d${UNIT}\s?[–—]\s?\d|\d${UNIT} - \d|(?<![\d-])\d[\d.,]*-\d[\d.,]*(?![\d-])`,
  ),
  'metric comes first, imperial in brackets behind it': new RegExp(
    String.raw`(?<!${METRIC}[^()]{0,20}\((?:[^()]{0,40} )?)${AMOUNT}(?: to ${AMOUNT})? ?${IMPERIAL}`,
  ),
  'a number is written in numerals, but at the start of a sentence': new RegExp(String.raw`(?<![-\w])${IN_WORDS}(?![-\w])`),
  'a "%" has its number, and stands for "per cent"': /(?<!\d ?)%|\bper ?cent\b/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type NumberRule = keyof typeof NUMBER_RULES;

/** What a line of text breaks, one sentence each. */
export function numberFaults(line: string): string[] {
  return Object.entries(NUMBER_RULES).flatMap(([rule, breach]) => {
    const found = breach.exec(line);
    return found ? [`${rule}: "${found[0]}" in: ${line.trim()}`] : [];
  });
}

/** True for a line of a source file with a gap between words; columns of a table may have gaps. */
export const hasDoubleSpace = (line: string): boolean => !line.trimStart().startsWith('|') && /\S {2,}\S/.test(line);
