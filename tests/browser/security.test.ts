import { SAMPLED_PAGES, served } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';
import { openCalculator } from './leg-length/tool-page.ts';

/** What a page without a tool holds is read in `content/policy.test.ts`, and a violation fails any test that opens it. */
const TOOL_PAGES = SAMPLED_PAGES.filter(({ html }) => html.includes('<astro-island'));

for (const { path } of TOOL_PAGES) {
  test(`${path} keeps to its policy when its tools are awake`, async ({ page }) => {
    await page.goto(path);
    await wakeIslands(page);
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
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
