import { SAMPLED_PAGES, served } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { openCalculator } from './leg-length/tool-page.ts';

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

for (const { path } of SAMPLED_PAGES) {
  test(`${path} carries the whole policy and nothing that it would block`, async ({ page }) => {
    await page.goto(path);
    const policy = (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toEqual(expect.arrayContaining(DIRECTIVES));
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);

    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
      ),
    );
    expect(handlers).toEqual([]);
  });
}

test('a script smuggled into the page does not run', async ({ page, problems }) => {
  const smuggled = '<script>document.title = "ran"</script><img src="data:," alt="" onerror="document.title = \'ran\'"></main>';
  await page.route(served('/about/'), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', smuggled) });
  });
  await page.goto(served('/about/'));
  await expect(page.locator('img[onerror]')).toHaveCount(1);
  await expect(page).not.toHaveTitle('ran');
  await expect.poll(() => problems.join()).toMatch(/script-src-elem blocked inline.*script-src-attr blocked inline/);
  problems.splice(0);
});

test('a string cannot be turned into markup', async ({ page, problems }) => {
  await openCalculator(page);
  const thrown = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>from a string</p>';
      return 'nothing';
    } catch (error) {
      return error instanceof TypeError ? 'TypeError' : String(error);
    }
  });
  expect(thrown).toBe('TypeError');
  await expect(page.locator('h1')).toBeVisible();
  await expect.poll(() => problems.join()).toContain('CSP violation: require-trusted-types-for');
  problems.splice(0);
});

test('a string cannot be turned into code', async ({ page, problems }) => {
  await page.goto(served('/'));
  const outcome = await page.evaluate(async () => {
    // In a task of its own: the test's own code runs outside the page's policy.
    const { promise, resolve } = Promise.withResolvers<string>();
    setTimeout(() => {
      try {
        resolve(String(new Function('return "ran"')()));
      } catch (error) {
        resolve(error instanceof Error ? error.name : 'thrown');
      }
    });
    return promise;
  });
  expect(outcome).toBe('EvalError');
  await expect.poll(() => problems.join()).toContain('CSP violation: require-trusted-types-for');
  problems.splice(0);
});

test('using the calculator leaves no trace on the device', async ({ page, context }) => {
  const { difference, shorter } = await openCalculator(page);
  await difference.input.fill('14');
  await shorter.selectOption('right');
  await page.goto(served('/'));

  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
});
