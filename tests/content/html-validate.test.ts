import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { SAMPLED_PAGES } from '../pages.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  // Styles and scripts come from the site itself, over the same connection as the document.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

for (const { path, file, html } of SAMPLED_PAGES) {
  test(`${path} is valid and accessible HTML to html-validate`, async () => {
    const { results } = await checker.validateString(html, file);
    const messages = results.flatMap((result) => result.messages);
    const told = messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message}: ${html.slice(offset, offset + 80)}`);
    expect(told).toEqual([]);
  });
}
