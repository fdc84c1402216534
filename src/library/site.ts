import { TOPIC_NAMES, type Topic } from '../schemas/topics.ts';
import { correctionsAddress } from './corrections.ts';
import { withBase, type NamedLink } from './paths.ts';

/** Where the site is served from: `SITE_URL` and `BASE_PATH` of the build. */
export interface Place {
  readonly site: string;
  readonly base: string;
}

/** A link of the header or the footer. */
export interface NavLink extends NamedLink {
  /** Of a link to the page itself, or to the section that it stands in. */
  readonly current?: 'page' | 'true';
}

/** What stands around every page. */
export interface Chrome {
  readonly home: string;
  readonly help: NavLink;
  readonly sections: readonly NavLink[];
  readonly footer: readonly NavLink[];
  readonly about: string;
  /** Where to send corrections, when an address is set. */
  readonly corrections?: string;
}

const SECTIONS = ['kinetic-chain', 'foot-alignment', 'treatment', 'tools'] as const satisfies readonly Topic[];
const FOOTER = [
  ['About', '/about/'],
  ['How we grade evidence', '/evidence/'],
  ['All sources', '/evidence/references/'],
  ['Glossary', '/glossary/'],
  ['Changes', '/changes/'],
  ['Privacy', '/privacy/'],
  ['Accessibility', '/accessibility/'],
] as const;

/** Header and footer of the page at `path`. */
export function chromeOf(path: string, { base }: Pick<Place, 'base'>): Chrome {
  const link = (name: string, target: string): NavLink => {
    const isInside = path.startsWith(target);
    return { name, href: withBase(target, base), ...(isInside && { current: path === target ? 'page' : 'true' }) };
  };
  const corrections = correctionsAddress();
  return {
    home: withBase('/', base),
    help: link('Get help now', '/get-help/'),
    sections: SECTIONS.map((topic) => link(TOPIC_NAMES[topic], `/${topic}/`)),
    footer: [...SECTIONS.map((topic) => [TOPIC_NAMES[topic], `/${topic}/`] as const), ...FOOTER].map(([name, target]) => ({
      name,
      href: withBase(target, base),
    })),
    about: withBase('/about/', base),
    ...(corrections && { corrections }),
  };
}
