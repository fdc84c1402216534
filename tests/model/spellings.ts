/** Ways in which people type the same number. */
export const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace('.', ','),
  (text) => ` ${text} `,
  (text) => `+${text}`,
  (text) => `0${text}`,
  (text) => text.replace(/^0\./, '.'),
  (text) => (text === '0' ? '-0' : text),
];
