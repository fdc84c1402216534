import { defineCollection } from 'astro/content/config';
import { file, glob } from 'astro/loaders';
import { articleSchema, pageSchema, toolPageSchema } from './schemas/page.ts';
import { referenceSchema } from './schemas/reference.ts';

// Files that begin with an underscore are drafts.
const prose = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '**/[^_]*.mdx' });

export const collections = {
  articles: defineCollection({ loader: prose('articles'), schema: articleSchema }),
  pages: defineCollection({ loader: prose('pages'), schema: pageSchema }),
  toolPages: defineCollection({ loader: prose('tools'), schema: toolPageSchema }),
  references: defineCollection({ loader: file('./src/data/references.json'), schema: referenceSchema }),
};
