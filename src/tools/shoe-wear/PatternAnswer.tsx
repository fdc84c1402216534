import { ArticleLinks } from './ArticleLinks.tsx';
import { articlesFor } from './articles.ts';
import { asymmetrySentence, blankSoleSentence } from './asymmetry-words.ts';
import { PATTERN_NAMES, patternSentence, STRENGTH_WORDS } from './pattern-words.ts';
import { isBlank } from './sole.ts';
import type { Shown } from './state.ts';
import { hasMarks } from './summary.ts';
import { SIDES, type Side } from './vocabulary.ts';
import { SHOE_NAMES } from './zone-words.ts';

interface Props {
  readonly shown: Shown;
  /** Address of the tool's own page, where the table of patterns stands; empty on that page. */
  readonly toolHref: string;
}

/** Where each sole is worn, how little that says, and left against right. */
export function PatternAnswer({ shown, toolHref }: Props) {
  const { result, fields } = shown;
  if (!hasMarks(shown)) return <p>The soles are not marked yet, so there is no pattern to read.</p>;
  const isSame = result.left.pattern === result.right.pattern;
  const readings: readonly (readonly [string, Side])[] = isSame
    ? [['Both shoes', 'left']]
    : SIDES.map((side) => [SHOE_NAMES[side], side] as const);
  const blank = SIDES.filter((side) => isBlank(fields[side]));
  const [oversight] = blank.length === 1 && !fields.notWorn.some((side) => side === blank[0]) ? blank : [];
  const { asymmetry } = result;
  return (
    <>
      <h2>Where you wear them</h2>
      <dl class="readings">
        {readings.map(([name, of]) => {
          const { pattern, strength } = result[of];
          return (
            <div key={of}>
              <dt>
                {name}: {PATTERN_NAMES[pattern].toLowerCase()}
              </dt>
              <dd>
                {patternSentence(pattern)} <b>How much that says:</b> {STRENGTH_WORDS[strength]}.{' '}
                <a href={`${toolHref}#wear-${pattern}`}>Rule and sources</a>
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{oversight ? blankSoleSentence(oversight) : asymmetrySentence(asymmetry)}</p>
      <ArticleLinks links={articlesFor(SIDES.map((each) => result[each].pattern), oversight ? 'none' : asymmetry.side)} />
    </>
  );
}
