import { expect, test } from '../fixture.ts';
import { SHORT, startTimer } from './timer-page.ts';

test('a screen reader hears each step, and 10 and 5 seconds left, and nothing in between', async ({ page }) => {
  const { told, left } = await startTimer(page, SHORT);
  await told.evaluate((region) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  for (let second = 1; second < 85; second += 1) await page.clock.runFor(1000);
  expect(await page.evaluate<string[]>('heard')).toEqual([
    'Hold for 30 seconds.',
    '10 seconds left.',
    '5 seconds left.',
    'Rest for 10 seconds.',
    '5 seconds left.',
    'Hold for 30 seconds.',
    '10 seconds left.',
    '5 seconds left.',
    'Change sides. Next: right leg.',
    'Hold for 30 seconds.',
  ]);
  await expect(left).toHaveAttribute('aria-live', 'off');
});

test('the view is drawn once a second and not more', async ({ page }) => {
  const { run } = await startTimer(page, SHORT);
  await run.evaluate((room) => {
    const changes = { count: 0 };
    new MutationObserver(() => (changes.count += 1)).observe(room, { childList: true, characterData: true, attributes: true, subtree: true });
    Object.assign(window, { changes });
  });
  // From 6 to 14 seconds of the routine: the hold is told, and nothing else happens.
  await page.clock.runFor(5000);
  await page.evaluate('changes.count = 0');
  for (let second = 0; second < 8; second += 1) await page.clock.runFor(1000);
  expect(await page.evaluate<number>('changes.count')).toBe(8);
});
