import { builtPages } from './built-pages.ts';
import { hardestSentences, MOST_SMOG, proseOf, readingLevel, type ReadingLevel } from './reading-level.ts';

const COLUMNS = {
  SMOG: ({ smog }) => smog?.toFixed(1) ?? '-',
  words: ({ words }) => words.toLocaleString('en-GB'),
  sentences: ({ sentences }) => String(sentences),
  'words a sentence': ({ sentenceLength }) => sentenceLength.toFixed(1),
  'long words': ({ longWords }) => String(longWords),
} satisfies Record<string, (level: ReadingLevel) => string>;

try {
  const pages = builtPages().map(({ path, html }) => {
    const prose = proseOf(html);
    return { path, prose, level: readingLevel(prose) };
  });
  const width = Math.max(...pages.map(({ path }) => path.length));
  const columns = Object.entries(COLUMNS);
  console.log([''.padEnd(width), ...columns.map(([name]) => name)].join('  '));
  for (const { path, level } of pages) {
    console.log([path.padEnd(width), ...columns.map(([name, show]) => show(level).padStart(name.length))].join('  '));
  }
  console.log(`At most SMOG ${MOST_SMOG}. "-": fewer than 10 sentences, too few to score.`);
  const hard = pages.filter(({ level }) => (level.smog ?? 0) > MOST_SMOG);
  for (const { path, prose } of hard) {
    console.error([`${path} is too hard to read. Its hardest sentences:`, ...hardestSentences(prose, 5)].join('\n  '));
  }
  process.exitCode = hard.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
