import { useId } from 'preact/hooks';
import type { Outcome } from './outcome.ts';
import { downloadSaved, schemaAddress, textOf } from './saved-files.browser.ts';
import { exportFile, importFile, type Imported } from './store.browser.ts';
import { FAULT_SENTENCES, importSentence, unreadableSentence } from './store-words.ts';

interface Props {
  /** Exports only that tool's items. An import takes what the file holds. */
  readonly tool: string | undefined;
  readonly canExport: boolean;
  readonly onTell: (words: string) => void;
}

async function imported(file: Blob): Promise<Outcome<Imported>> {
  const read = await textOf(file);
  return read.ok ? importFile(read.text) : read;
}

/** The way out to a file, and the way in from one. */
export function FileButtons({ tool, canExport, onTell }: Props) {
  const id = useId();
  const take = async () => {
    const file = await exportFile(schemaAddress(), tool);
    if (file.ok) downloadSaved(file.text);
    onTell(file.ok ? `The file is in your downloads. ${unreadableSentence(file.unreadable)}`.trim() : FAULT_SENTENCES[file.fault]);
  };
  const bring = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const outcome = await imported(file);
    onTell(outcome.ok ? importSentence(outcome) : FAULT_SENTENCES[outcome.fault]);
    // The same file can then be chosen again.
    input.value = '';
  };
  return (
    <>
      {canExport && (
        <button type="button" onClick={take}>
          Export to a file
        </button>
      )}
      <span class="saved-file">
        <label for={id}>Import a file</label>
        <input id={id} type="file" accept=".json,application/json" onChange={({ currentTarget }) => bring(currentTarget)} />
      </span>
    </>
  );
}
