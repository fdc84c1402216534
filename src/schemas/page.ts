import { z } from 'astro/zod';
import { ARTICLE_TOPICS, TOPICS } from './topics.ts';

/** Front matter that every page of prose has. */
export const pageSchema = z.object({
  /** The `<title>` and the h1, in the words that people search for. */
  title: z.string().min(10).max(60),
  /** What a search engine shows below the title. */
  description: z.string().min(50).max(160),
  /** One sentence below the h1: what the page is about and for whom. */
  summary: z.string().min(20),
  /** The section that the page stands in. */
  topic: z.enum(TOPICS),
  /** Ids from `src/data/references.json`; their order is the numbering on the page. */
  references: z.array(z.string()),
  /** Day on which the facts were last held against their sources. */
  checked: z.coerce.date(),
  /** Day by which that must happen again. */
  checkAgain: z.coerce.date(),
  /** Day of the last change that a reader would notice. */
  changed: z.coerce.date(),
});

/** An article belongs to one of the three topics. */
export const articleSchema = pageSchema.extend({ topic: z.enum(ARTICLE_TOPICS) });

/** The prose of a tool page names the article that explains the subject. */
export const toolPageSchema = pageSchema.extend({
  /** Id of that article, for example `foot-alignment/leg-length-difference`. */
  article: z.string(),
});

export type PageData = z.infer<typeof pageSchema>;
