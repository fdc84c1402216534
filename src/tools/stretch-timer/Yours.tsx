import { useSaved } from '../shared/store/use-saved.browser.ts';
import { fromLink, toLink, type Library } from './link.ts';
import type { Routine } from './routine.ts';
import { lengthLabel } from './routine-label.ts';
import { ROUTINES_TOOL } from './saved-routines.ts';

interface Props {
  readonly library: Library;
  readonly chosen: Routine;
  readonly onChoose: (routine: Routine) => void;
}

/** The routines that the reader saved on this device, a button each, below the ready ones. Nothing while there are none. */
export function Yours({ library, chosen, onChoose }: Props) {
  const listing = useSaved(ROUTINES_TOOL);
  const link = toLink(chosen, library);
  const saved = (listing?.ok ? listing.items : []).flatMap(({ id, name, fragment }) => {
    const routine = fromLink(fragment, library)?.routine;
    return routine ? [{ id, name, routine }] : [];
  });
  if (saved.length === 0) return null;
  return (
    <>
      <p class="title">Yours</p>
      <ul class="routines" aria-label="Your routines">
        {saved.map(({ id, name, routine }) => (
          <li key={id}>
            <button type="button" aria-pressed={toLink(routine, library) === link} onClick={() => onChoose(routine)}>
              {name} <span class="how">{lengthLabel({ ...routine, name }, library.exercises)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
