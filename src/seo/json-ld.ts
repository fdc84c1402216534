import type { View } from '../library/view.ts';

const PUBLISHER = { '@type': 'Organization', name: 'Sole to Spine contributors' } as const;

/**
 * Structured data of a page. It names no reviewer, for there is none, and its dates are those
 * printed on the page.
 */
export function jsonLd({ title, description, canonical, home, trail, days, terms, howTo }: View): object {
  const page = {
    '@type': 'MedicalWebPage',
    '@id': canonical,
    url: canonical,
    name: title,
    description,
    ...(days && { dateModified: days.changed.iso, lastReviewed: days.checked.iso }),
    publisher: PUBLISHER,
    isPartOf: { '@id': `${home}#site` },
  };
  const site = { '@type': 'WebSite', '@id': `${home}#site`, url: home, name: 'Sole to Spine', publisher: PUBLISHER };
  const crumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  };
  const glossary = terms?.map(({ id, heading, meaning, synonyms }) => ({
    '@type': 'DefinedTerm',
    '@id': `${canonical}#${id}`,
    name: heading,
    description: meaning,
    ...(synonyms.length > 0 && { alternateName: synonyms }),
  }));
  const set = glossary && [{ '@type': 'DefinedTermSet', '@id': `${canonical}#terms`, name: title, hasDefinedTerm: glossary }];
  const steps = howTo && [
    {
      '@type': 'HowTo',
      '@id': `${canonical}#how-to`,
      name: howTo.name,
      step: howTo.steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
    },
  ];
  return { '@context': 'https://schema.org', '@graph': canonical === home ? [site, page] : [page, crumbs, ...(set ?? []), ...(steps ?? [])] };
}
