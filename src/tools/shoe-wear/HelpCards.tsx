import { ArticleLinks } from './ArticleLinks.tsx';
import { CHILDREN_SECTIONS } from './articles.ts';
import { linkSentences } from './link-words.ts';
import { SAFETY_CARDS, UNDER_18_WORDS } from './safety-words.ts';
import type { Shown } from './state.ts';
import { toldLevels } from './told-levels.ts';

interface Props {
  readonly shown: Shown;
}

/** One card for each level that an answer has raised, the most urgent first; and what a link could not bring. */
export function HelpCards({ shown: { result, unusable } }: Props) {
  return (
    <>
      {linkSentences(unusable).map((sentence) => (
        <p key={sentence} class="link-note">
          {sentence}
        </p>
      ))}
      {toldLevels(result.safety).map((level) => (
        <section key={level} class={`help ${level}`} aria-label={SAFETY_CARDS[level].heading}>
          <h2>{SAFETY_CARDS[level].heading}</h2>
          {SAFETY_CARDS[level].actions.map((action) => (
            <p key={action}>{action}</p>
          ))}
        </section>
      ))}
      {result.safety.some(({ code }) => code === 'under-18') && (
        <div class="help note">
          <p>{UNDER_18_WORDS}</p>
          <ArticleLinks links={CHILDREN_SECTIONS} />
        </div>
      )}
    </>
  );
}
