import { served } from '../pages.ts';
import { expect, test } from './fixture.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(served('/'));
});

test('a console error is a problem', async ({ page, problems }) => {
  await page.evaluate(() => console.error('something broke'));
  expect(problems.splice(0)).toEqual(['console: something broke']);
});

test('an uncaught error is a problem', async ({ page, problems }) => {
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
  });
  await thrown;
  expect(problems.splice(0)).toEqual(['page error: nobody caught this']);
});

test('a blocked resource is a CSP violation and a problem', async ({ page, problems }) => {
  await page.evaluate(async () => {
    const image = new Image();
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'https://elsewhere.example/pixel.gif';
    await failed;
  });
  await expect.poll(() => problems).toContainEqual(expect.stringContaining('CSP violation: img-src blocked https://elsewhere.example'));
  problems.splice(0);
});

test('a request to another origin is a problem', async ({ page, problems }) => {
  await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
  await page.goto('https://elsewhere.example/');
  expect(problems.splice(0)).toEqual(['foreign request: https://elsewhere.example/']);
});
