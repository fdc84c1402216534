import { useId, useState } from 'preact/hooks';
import { SAVED_LIMITS } from '../vocabulary.ts';
import { save } from './store.browser.ts';
import { FAULT_SENTENCES, WHERE_IT_IS_KEPT } from './store-words.ts';

interface Props {
  /** Name of the tool's room. */
  readonly tool: string;
  /** The name that it gets if the reader types none, such as "Walking shoes". */
  readonly defaultName: string;
  /** The tool's state as its links write it, made only when it is asked for. */
  readonly fragment: () => string | Promise<string>;
}

/** A name, and a button that keeps the state of a tool on this device. Fetched late. */
export function SaveButton({ tool, defaultName, fragment }: Props) {
  const id = useId();
  const [typed, type] = useState<string>();
  const [told, tell] = useState('');
  const name = typed ?? defaultName;
  const keep = async (event: Event) => {
    event.preventDefault();
    const outcome = await save({ tool, name, fragment: await fragment() });
    tell(outcome.ok ? `“${outcome.item.name}” is saved on this device.` : FAULT_SENTENCES[outcome.fault]);
  };
  return (
    <form class="saved save" onSubmit={keep}>
      <label for={id}>Name</label>
      <div class="saved-buttons">
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={SAVED_LIMITS.name}
          value={name}
          aria-describedby={`${id}-where`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="submit">Save on this device</button>
      </div>
      <p id={`${id}-where`}>{WHERE_IT_IS_KEPT}</p>
      <p role="status">{told}</p>
    </form>
  );
}
