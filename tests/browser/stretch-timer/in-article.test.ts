import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { timerOn } from './timer-page.ts';

const ARTICLE = served('/treatment/exercises/');
const TOOL = served('/tools/stretch-timer/');
const DATA = `**${served('/tools/stretch-timer.json')}`;

/** Brings the timer of the article into view. */
const show = (page: Page) => page.locator('#tool').scrollIntoViewIfNeeded();

test('it sleeps until it comes into view, and only then fetches cards and routines', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE);
  const { room, start } = timerOn(page);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
  await expect(room.getByRole('link', { name: 'Open the timer' })).toHaveAttribute('href', TOOL);
  expect(asked).not.toContain(served('/tools/stretch-timer.json'));
  await show(page);
  await expect(start).toHaveText('Start Morning heels, 5 minutes');
  expect(asked).toContain(served('/tools/stretch-timer.json'));
});

test('it starts, and neither reads nor writes the address of the article', async ({ page }) => {
  await page.goto(`${ARTICLE}#items=heel-raise`);
  await show(page);
  const { room, start, noneOfThese, run, press } = timerOn(page);
  await expect(start).toHaveText('Start Morning heels, 5 minutes');
  await room.getByRole('button', { name: /^Calf and ankle/ }).click();
  await expect(start).toHaveText(/^Start Calf and ankle/);
  await start.click();
  await noneOfThese.click();
  await expect(run).toBeVisible();
  await expect(page).toHaveURL(/#items=heel-raise$/);
  await press('Stop');
  await press('End it here');
  await expect(start).toBeFocused();
  await expect(page).toHaveURL(/#items=heel-raise$/);
});

test('it folds the list of the routine away, and leads to the tool page for the rest', async ({ page }) => {
  await page.goto(ARTICLE);
  await show(page);
  const { room } = timerOn(page);
  const lines = room.locator('.lines');
  await expect(lines).toBeHidden();
  await room.getByText('What is in it').click();
  await expect(lines.getByRole('listitem')).toHaveCount(3);
  await expect(room.getByRole('link', { name: 'Build your own routine' })).toHaveAttribute('href', TOOL);
  await expect(room.getByText('Keep a log')).toHaveCount(0);
});

for (const [name, body] of [
  ['no JSON', 'Not found'],
  ['no routine', '{"cards":[],"routines":[],"helpHref":"/get-help/","drawings":"/figures/exercises/"}'],
] as const) {
  test(`an answer with ${name} leaves a sentence and the way to the tool`, async ({ page }) => {
    await page.route(DATA, (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(ARTICLE);
    await show(page);
    const { room, start } = timerOn(page);
    await expect(room.getByRole('alert')).toHaveText('The timer could not be loaded here. It has a page of its own.');
    await expect(room.getByRole('link', { name: 'Open the timer' })).toHaveAttribute('href', TOOL);
    await expect(start).toHaveCount(0);
  });
}

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
]) {
  test(`at ${width} px waking moves nothing, and the timer fills the room kept for it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(ARTICLE);
    const after = page.getByRole('heading', { name: 'Do calf stretches work?' });
    await show(page);
    const before = (await after.boundingBox())?.y ?? Number.NaN;
    const { room, start } = timerOn(page);
    await expect(start).toBeVisible();
    // The last of its styles to come gives this line its height.
    await expect.poll(async () => (await room.getByText('What is in it').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    // Fractions of a pixel are the rounding of lines.
    expect(Math.abs(((await after.boundingBox())?.y ?? Number.NaN) - before)).toBeLessThan(1);
    const [whole, last] = [await room.boundingBox(), await room.getByText('Build your own routine').boundingBox()];
    if (!whole || !last) throw new Error('The timer is not on the page');
    expect(whole.y + whole.height - last.y - last.height).toBeLessThan(80);
  });
}

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the article leads to the routines on paper, and keeps no room for what cannot come', async ({ page }) => {
    await page.goto(ARTICLE);
    const { room } = timerOn(page);
    await expect(room.getByRole('link', { name: 'The routines on paper' })).toHaveAttribute('href', `${TOOL}#the-routines-on-paper`);
    expect((await room.boundingBox())?.height).toBeLessThan(150);
  });
});
