/** Hands the reader a text as a file. @param type its media type */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A name for a file, from words of a reader: small letters, numbers and hyphens. @example fileName('Calf & ankle') // 'calf-ankle' */
export function fileName(words: string): string {
  const plain = words.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return plain || 'routine';
}
