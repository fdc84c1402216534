/** A name for a file, from words of a reader: small letters, numbers and hyphens. @example fileName('Calf & ankle') // 'calf-ankle' */
export function fileName(words: string): string {
  const plain = words.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return plain || 'routine';
}
