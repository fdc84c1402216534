import { CopyButton } from '../shared/CopyButton.tsx';
import { EXAMPLE_FIELDS } from './fields.ts';
import { answerModule } from './late-answer.browser.ts';
import type { State } from './state.ts';

interface Props {
  /** Absent while the example stands. */
  readonly state: State | undefined;
  /** Address of the tool's own page; empty on that page itself. */
  readonly toolHref: string;
}

/** The ways to take a result along. */
export function KeepResult({ state, toolHref }: Props) {
  const link = async () => {
    const { toLink } = await import('./link.ts');
    return new URL(`${toolHref}#${toLink(state?.readFrom ?? EXAMPLE_FIELDS)}`, location.href).href;
  };
  const sentence = async () => {
    const { answerTo, shareableSentence } = await answerModule();
    const { result, readFrom } = state ?? answerTo(undefined, []);
    return shareableSentence(result, readFrom);
  };
  return (
    <div class="keep">
      <CopyButton label="Copy link" text={link} />
      <CopyButton label="Copy as a sentence" text={sentence} />
    </div>
  );
}
