/** Browsers may take a moment to read a file that was handed over, ms. */
const KEPT_MS = 60_000;

/** Hands the reader a file. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
