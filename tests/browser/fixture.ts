import { test as base, expect, type BrowserContext } from 'playwright/test';

/** Collects what no page of this site may do: errors, warnings, CSP violations, requests to other origins. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => problems.push(`page error: ${webError.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`foreign request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`CSP violation: ${violatedDirective} blocked ${blockedURI}`);
    });
  });
  return problems;
}

/** Every browser test fails when its pages had a problem that the test did not take out of `problems` itself. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context, baseURL }, use) => {
      if (!baseURL) throw new Error('No address to test: run "npm test", which serves the built site.');
      const problems = await watch(context, new URL(baseURL).origin);
      await use(problems);
      expect(problems, 'console errors, CSP violations, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
