import type { Page } from 'playwright/test';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

const STATES = {
  'tape, just opened': async (page: Page) => {
    const { way, reading } = await openCalculator(page);
    await way('Tape').check();
    await expect(reading('Left', 1)).toBeVisible();
  },
  'tape, with a fault': async (page: Page) => {
    const { way, reading } = await openCalculator(page);
    await way('Tape').check();
    await reading('Left', 1).fill('abc');
    await expect(reading('Left', 1)).toHaveAttribute('aria-invalid', 'true');
  },
  'blocks, with a result': async (page: Page) => {
    const { result } = await openCalculator(page, '#method=blocks&height=12mm&shorter=right&leg=900mm');
    await expect(result).toContainText('about 12 mm higher');
  },
  'known, with an old result': async (page: Page) => {
    const { difference, oldMark } = await openCalculator(page);
    await difference.input.fill('12');
    await difference.input.fill('abc');
    await expect(oldMark).toBeVisible();
  },
  'known, from a broken link': async (page: Page) => {
    const { note } = await openCalculator(page, '#difference=abc');
    await expect(note).toBeVisible();
  },
  'the maths checked': async (page: Page) => {
    const { room } = await openCalculator(page);
    await room.getByRole('button', { name: 'Check our maths' }).click();
    await expect(room.getByRole('region', { name: 'Reference cases' })).toBeVisible();
  },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, reach] of Object.entries(STATES)) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 375, height: 667 } });

      test(`axe finds nothing in the calculator: ${name}`, async ({ page }) => {
        await reach(page);
        expect(await axeFaults(page)).toEqual([]);
      });
    });
  }
}
