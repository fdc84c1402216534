/** The sections of the site, in the order of the page header. */
export const TOPICS = ['kinetic-chain', 'foot-alignment', 'treatment', 'tools', 'evidence', 'site'] as const;
export type Topic = (typeof TOPICS)[number];

/** The three sections that hold articles. */
export const ARTICLE_TOPICS = ['kinetic-chain', 'foot-alignment', 'treatment'] as const;
export type ArticleTopic = (typeof ARTICLE_TOPICS)[number];

/** How readers see the sections named. */
export const TOPIC_NAMES = {
  'kinetic-chain': 'Kinetic chain',
  'foot-alignment': 'Foot alignment',
  treatment: 'Treatment',
  tools: 'Tools',
  evidence: 'Evidence',
  site: 'Sole to Spine',
} as const satisfies Record<Topic, string>;

/** The lists that the references are split into, one page each. */
export const REFERENCE_TOPICS = {
  'leg-length': 'Leg length and the pelvis',
  'foot-chain': 'Feet, legs and insoles',
  'shoes-exercise': 'Shoes and exercise',
  'back-pain': 'Back pain and guidelines',
  'get-help': 'When to get help',
} as const;
export type ReferenceTopic = keyof typeof REFERENCE_TOPICS;
