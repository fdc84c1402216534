import { hash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { documentOf, SAMPLED_PAGES } from '../pages.ts';

const DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** Scripts that only hold data never run, and so the policy has nothing to say of them. */
const RUNS_OR_STYLES = 'style, script:not([src]):not([type="application/ld+json"])';

for (const page of SAMPLED_PAGES) {
  test(`the policy of ${page.path} is whole, and names exactly the inline scripts and styles that the page holds`, () => {
    const document = documentOf(page);
    const policies = document.querySelectorAll('meta[http-equiv="content-security-policy"]');
    expect(policies).toHaveLength(1);
    const policy = policies[0]?.getAttribute('content') ?? '';
    const directive = (name: string) => policy.split(';').find((part) => part.trim().startsWith(`${name} `)) ?? '';

    const inline = document.querySelectorAll(RUNS_OR_STYLES).map(({ tagName, rawText }) => ({
      directive: tagName === 'STYLE' ? 'style-src' : 'script-src',
      source: `'sha256-${hash('sha256', rawText, 'base64')}'`,
    }));
    for (const name of ['style-src', 'script-src']) {
      const held = inline.filter((element) => element.directive === name).map(({ source }) => source);
      expect([...new Set(directive(name).match(/'sha256-[^']+'/g))].sort()).toEqual([...new Set(held)].sort());
    }
    expect(policy.split(';').map((part) => part.trim())).toEqual(expect.arrayContaining(DIRECTIVES));
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  test(`${page.path} has no handler and no style in an attribute`, () => {
    const attributes = documentOf(page).querySelectorAll('*').flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => /^(on[a-z]+|style)$/.test(name))).toEqual([]);
  });
}
