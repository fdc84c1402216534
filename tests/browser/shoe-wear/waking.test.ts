import { openAsleep } from '../asleep.ts';
import { expect, test } from '../fixture.ts';
import { checkerOn, TOOL } from './checker-page.ts';

const EARLY = {
  'a ticked sign': async ({ sign, cards }) => {
    await sign('A wound on my foot').check();
    return () => expect(cards.getByRole('region', { name: 'Book a visit' })).toBeVisible();
  },
  'a chosen answer': async ({ check, verdict }) => {
    await check('Is the heel cup firm?', 'It gives').check();
    return () => expect(verdict).toHaveText('Plan a new pair');
  },
  'a typed number': async ({ field, verdict }) => {
    await field('Across at its widest').fill('35');
    return () => expect(verdict).toHaveText('Replace now');
  },
  'a kind of shoe': async ({ room, result }) => {
    await room.getByLabel('Kind of shoe').selectOption('running');
    return () => expect(result.getByRole('button', { name: 'Copy link' })).toBeVisible();
  },
} as const satisfies Record<string, (checker: ReturnType<typeof checkerOn>) => Promise<() => Promise<void>>>;

for (const [name, give] of Object.entries(EARLY)) {
  test(`${name} from before the checker woke counts`, async ({ page }) => {
    const wake = await openAsleep(page, TOOL);
    const isCounted = await give(checkerOn(page));
    await wake();
    await isCounted();
  });
}

test('a level that was chosen before the checker woke is what a tap and a key mark, and is no answer yet', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  const { room, zone, result } = checkerOn(page);
  const smooth = room.getByRole('radiogroup', { name: 'A tap marks' }).getByLabel('Smooth');
  await smooth.check();
  await wake();
  await page.waitForLoadState('networkidle');
  await expect(smooth).toBeChecked();
  await expect(result).toBeEmpty();
  await zone('Left', 'outer heel').click();
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/worn smooth/);
  await expect(smooth).toBeChecked();
  await zone('Right', 'outer heel').focus();
  await page.keyboard.press('Enter');
  await expect(zone('Right', 'outer heel')).toHaveAccessibleName(/worn smooth/);
});

test('a page that nobody touched wakes without an answer', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  await wake();
  await page.waitForLoadState('networkidle');
  await expect(checkerOn(page).result).toBeEmpty();
});

test('parts that were opened before the checker woke are filled', async ({ page }) => {
  const wake = await openAsleep(page, TOOL);
  const { room } = checkerOn(page);
  await room.getByText('Mark them in a table').click();
  await room.getByText('Put a picture under the drawing').click();
  await wake();
  await expect(room.getByLabel('Right shoe, inner ball', { exact: true })).toBeVisible();
  await expect(room.getByRole('group', { name: 'Picture of the left sole' })).toBeVisible();
});
