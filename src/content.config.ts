import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { changesSchema } from './schemas/change.ts';
import { exerciseSchema } from './schemas/exercise.ts';
import { termSchema } from './schemas/glossary.ts';
import { claimFileSchema } from './schemas/claim.ts';
import { articleSchema, pageSchema, toolPageSchema } from './schemas/page.ts';
import { referenceSchema } from './schemas/reference.ts';
import { routinesSchema } from './schemas/routine.ts';
import { scoreSchema } from './schemas/score.ts';

// Files that begin with an underscore are drafts.
const prose = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '**/[^_]*.mdx' });

export const collections = {
  articles: defineCollection({ loader: prose('articles'), schema: articleSchema }),
  pages: defineCollection({ loader: prose('pages'), schema: pageSchema }),
  toolPages: defineCollection({ loader: prose('tools'), schema: toolPageSchema }),
  // One entry a file; the files of `src/data/claims` are one list.
  claims: defineCollection({ loader: glob({ base: './src/data/claims', pattern: '*.json' }), schema: claimFileSchema }),
  scores: defineCollection({ loader: glob({ base: './src/data/scores', pattern: '*.json' }), schema: scoreSchema }),
  exercises: defineCollection({ loader: glob({ base: './src/data/exercises', pattern: '*.json' }), schema: exerciseSchema }),
  // One entry: the order of the file is the order of the timer.
  routines: defineCollection({ loader: glob({ base: './src/data', pattern: 'routines.json' }), schema: routinesSchema }),
  changes: defineCollection({ loader: glob({ base: './src/data', pattern: 'changes.json' }), schema: changesSchema }),
  references: defineCollection({ loader: file('./src/data/references.json'), schema: referenceSchema }),
  glossary: defineCollection({ loader: file('./src/data/glossary.json'), schema: termSchema }),
};
