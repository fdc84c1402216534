import { CopyButton } from '../shared/CopyButton.tsx';
import type { State } from './state.ts';
import { resultSentence } from './words.ts';

/** The tilt and its range, in words: what a screen reader hears after each change. */
export function ResultLine({ state }: { readonly state: State }) {
  const { result, isOld, isExample } = state;
  const kind = isExample ? 'An example:' : isOld ? 'Your last result:' : 'Your result:';
  return (
    <div class={isOld ? 'result old' : 'result'}>
      <output>
        <span class="kind">{kind}</span> {resultSentence(result)}
      </output>
    </div>
  );
}

interface KeepProps {
  readonly state: State;
  /** Address of the tool's own page; empty on that page itself. */
  readonly toolHref: string;
}

/** The ways to take a result along. */
export function KeepResult({ state: { readFrom, result }, toolHref }: KeepProps) {
  const link = async () => {
    const { toLink } = await import('./link.ts');
    return new URL(`${toolHref}#${toLink(readFrom)}`, location.href).href;
  };
  const sentence = async () => (await import('./meaning-words.ts')).shareableSentence(result, readFrom);
  return (
    <div class="keep">
      <CopyButton label="Copy link" text={link} />
      <CopyButton label="Copy as a sentence" text={sentence} />
    </div>
  );
}
