import type { Page } from 'playwright/test';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { openChecker } from './checker-page.ts';
import { openPhotos, PNG } from './photo-page.ts';

const STATES = {
  'with a result': async (page: Page) => {
    const { verdict } = await openChecker(page, '#left=heel-inner:3,toe-big:3&right=heel-outer:2&months=20&steps=6000&days=6&patch=25mm');
    await expect(verdict).toBeVisible();
  },
  'with help cards and a fault': async (page: Page) => {
    const { sign, field, cards, room } = await openChecker(page);
    await sign('A wound on my foot').check();
    await sign('A foot is suddenly cold').check();
    await field('Months since').fill('many');
    await expect(cards.getByRole('region')).toHaveCount(2);
    await expect(room.locator('[data-fault="months"]')).not.toBeEmpty();
  },
  'with its table, its picture tools and what is saved open': async (page: Page) => {
    const { room, result, zone } = await openChecker(page);
    await zone('Left', 'outer heel').click();
    await room.getByText('Mark them in a table').click();
    await room.getByText('Put a picture under the drawing').click();
    await result.getByText('Save on this device, or compare').click();
    await expect(room.getByRole('group', { name: 'Picture of the left sole' })).toBeVisible();
    await expect(result.getByText('Nothing is saved yet.')).toBeVisible();
  },
  'while a picture is fitted': async (page: Page) => {
    const { file, bar } = await openPhotos(page);
    await file.setInputFiles(PNG);
    await expect(bar('left')).toBeVisible();
  },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, reach] of Object.entries(STATES)) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 375, height: 667 } });

      test(`axe finds nothing in the checker ${name}`, async ({ page }) => {
        await reach(page);
        expect(await axeFaults(page)).toEqual([]);
      });
    });
  }
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing reaches beyond the page, with everything open', async ({ page }) => {
    await STATES['with its table, its picture tools and what is saved open'](page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('nothing reaches beyond the page while a picture is fitted', async ({ page }) => {
    await STATES['while a picture is fitted'](page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('the safety questions stand in the first screen', async ({ page }) => {
    const { sign } = await openChecker(page);
    await expect(sign('Both my legs are weak')).toBeInViewport();
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('levels are told by hatching, and the zone with the focus has a ring', async ({ page }) => {
    const { zone, room } = await openChecker(page, '#left=heel-outer:1,heel-centre:2,heel-inner:3');
    await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/light/);
    const fills = await Promise.all(
      ['outer heel', 'middle of the heel', 'inner heel', 'big toe'].map((name) => zone('Left', name).getAttribute('fill')),
    );
    expect(new Set(fills).size).toBe(4);
    await zone('Left', 'outer heel').focus();
    await page.keyboard.press('ArrowUp');
    await expect(room.locator('.ring').first()).toBeVisible();
  });
});
