import type { Page } from 'playwright/test';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { openTimer } from './timer-page.ts';

async function ask(page: Page) {
  const timer = await openTimer(page);
  await timer.start.click();
  await timer.room.getByLabel(/weeks pregnant/).check();
  return timer;
}

async function run(page: Page) {
  const timer = await ask(page);
  await timer.press('Start');
  await expect(timer.run).toBeVisible();
  return timer;
}

const STATES = {
  'just opened': (page: Page) => openTimer(page),
  'from a broken link': async (page: Page) => {
    const { room } = await openTimer(page, '#items=heel-raise:10x2,no-such-thing');
    await expect(room.getByText('Part of the link could not be used')).toBeVisible();
  },
  'asking about health': ask,
  running: run,
  paused: async (page: Page) => (await run(page)).press('Pause'),
  'with the pain guide': async (page: Page) => {
    const { guide, press } = await run(page);
    await press('It hurts');
    await guide.getByRole('radio').first().check();
  },
  'with what was left': async (page: Page) => {
    const { offer, press } = await run(page);
    await press('Pause');
    await page.clock.runFor(2000);
    await page.reload();
    await expect(offer).toContainText('to go');
  },
  'at the end': async (page: Page) => {
    const { end } = await run(page);
    await page.clock.fastForward('01:00:00');
    await expect(end).toBeVisible();
  },
  'with a routine that cannot start': async (page: Page) => {
    const { room, start } = await openTimer(page, '#items=heel-raise:10x2');
    await room.getByText(/^Change this routine/).click();
    await room.getByRole('button', { name: 'Remove: Heel raise' }).click();
    await start.click();
    await expect(room.getByText('You cannot start yet.')).toBeVisible();
  },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, reach] of Object.entries(STATES)) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 320, height: 568 } });

      test(`axe finds nothing in the timer, and nothing goes sideways: ${name}`, async ({ page }) => {
        await reach(page);
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    });
  }
}
