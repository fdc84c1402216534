import { CANNOT_TELL, WHEN_TO_ASK } from './cannot-tell.ts';
import { Keep } from './Keep.tsx';
import { LifeAnswer } from './LifeAnswer.tsx';
import { PatternAnswer } from './PatternAnswer.tsx';
import { SAFETY_CARDS } from './safety-words.ts';
import { saysAnything } from './summary.ts';
import { toldLevels } from './told-levels.ts';
import type { Change, Shown } from './state.ts';

interface Props {
  readonly shown: Shown;
  /** Address of the tool's own page; empty on that page. */
  readonly toolHref: string;
  readonly onLink: (link: Change) => void;
}

/** Is the pair still fit to wear, where it is worn, and what none of that can tell. */
export function Result({ shown, toolHref, onLink }: Props) {
  const { result } = shown;
  const isUnder18 = result.safety.some(({ code }) => code === 'under-18');
  return (
    <>
      {toldLevels(result.safety).map((level) => (
        <p key={level} class={`help ${level}`}>
          <strong>{SAFETY_CARDS[level].heading}.</strong> {SAFETY_CARDS[level].actions[0]}
        </p>
      ))}
      {saysAnything(shown) && <LifeAnswer shown={shown} />}
      {!isUnder18 && saysAnything(shown) && <PatternAnswer shown={shown} toolHref={toolHref} />}
      <h2>What wear cannot tell you</h2>
      {CANNOT_TELL.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <h2>When to have someone look</h2>
      {WHEN_TO_ASK.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Keep shown={shown} toolHref={toolHref} onLink={onLink} />
    </>
  );
}
