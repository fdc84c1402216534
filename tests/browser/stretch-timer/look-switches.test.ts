import type { Locator } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { SHORT, startTimer } from './timer-page.ts';

const borderOf = (run: Locator): Promise<string> =>
  run.evaluate((element) => {
    const { borderStyle, borderColor } = getComputedStyle(element);
    return `${borderStyle} ${borderColor}`;
  });

const letters = (words: Locator): Promise<number> => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test.use({ reducedMotion: 'reduce' });

test('large words and the border that changes are on, and each is switched off while it runs', async ({ page }) => {
  const { run, name, side, moveTo } = await startTimer(page, SHORT);
  const ready = await borderOf(run);
  await moveTo(10_000);
  await expect(side).toHaveText(/left/i);
  expect(await borderOf(run)).not.toBe(ready);

  await run.getByText('Sound and screen').first().click();
  await run.getByRole('checkbox', { name: 'Border that changes' }).uncheck();
  const plain = await borderOf(run);
  await moveTo(37_000);
  await expect(run).toHaveAttribute('data-phase', 'rest');
  expect(await borderOf(run)).toBe(plain);

  const large = await letters(name);
  await run.getByRole('checkbox', { name: 'Large words' }).uncheck();
  expect(await letters(name)).toBeLessThan(large / 1.3);
  await run.getByRole('checkbox', { name: 'Large words' }).check();
  expect(await letters(name)).toBe(large);
});
