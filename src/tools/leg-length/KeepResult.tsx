import { CopyButton } from '../shared/CopyButton.tsx';
import { answerModule } from './late-answer.browser.ts';
import type { State } from './state.ts';

interface Props {
  /** The state with every change answered, also where the model is still on its way. */
  readonly answered: () => Promise<State>;
  /** Address of the tool's own page; empty on that page itself. */
  readonly toolHref: string;
}

/** The ways to take a result along. */
export function KeepResult({ answered, toolHref }: Props) {
  const link = async () => {
    const { toLink } = await import('./link.ts');
    const { readFrom } = await answered();
    return new URL(`${toolHref}#${toLink(readFrom)}`, location.href).href;
  };
  const sentence = async () => {
    const { shareableSentence } = await answerModule();
    const { result, readFrom } = await answered();
    return shareableSentence(result, readFrom);
  };
  return (
    <div class="keep">
      <CopyButton label="Copy link" text={link} />
      <CopyButton label="Copy as a sentence" text={sentence} />
    </div>
  );
}
