/** Browsers may take a moment to read a file that was handed over, ms. */
const KEPT_MS = 60_000;

/** Hands the reader a text as a file. @param type its media type */
export function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
