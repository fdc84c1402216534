import { readFile } from 'node:fs/promises';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { sidewaysScroll } from '../sideways.ts';
import { openKnee, openLog } from './builder-page.ts';

test('both sides are measured, and 6 weeks later the change is told from noise', async ({ page }) => {
  const room = await openKnee(page);
  const measure = async (day: string, left: string, right: string) => {
    await room.getByLabel('Day', { exact: true }).fill(day);
    await room.getByLabel('Left foot').fill(left);
    await room.getByLabel('Right foot').fill(right);
  };
  await measure('2026-11-23', '10.5', '9.8');
  await expect(room.getByText('Left and right differ by 0.7 cm. That is common.')).toBeVisible();
  await expect(room.getByText('Measure again on 4 January 2027')).toBeVisible();
  await room.getByText('Keep this for the next time').click();
  await room.getByRole('button', { name: 'Save on this device' }).click();
  await expect(room.getByText(/is saved on this device/)).toBeVisible();
  await measure('2027-01-04', '13', '11');
  await expect(room.getByText('Left: 2.5 cm further. That is more than testers in studies are off by. Right: 1.2 cm further. That is measuring noise.')).toBeVisible();
  await expect(room.getByRole('row')).toHaveCount(3);
  await room.getByLabel('Unit').selectOption('inches');
  await expect(room.getByLabel('Left foot')).toHaveValue('5.12');
  const table = room.getByRole('table', { name: 'Big toe to wall, inches' });
  await expect(table.getByRole('row').last().getByRole('cell')).toHaveText(['5.12', '4.33']);
});

test('a distance that cannot be used is told beside its field', async ({ page }) => {
  const room = await openKnee(page);
  await room.getByLabel('Left foot').fill('99');
  await expect(room.getByText('Too far. Type at most 30 cm.')).toBeVisible();
});

test('nothing is logged before the button is pressed; then it stands there, can be exported, deleted and brought back', async ({ page }) => {
  const room = await openLog(page);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await room.getByLabel('Minutes', { exact: true }).fill('12');
  await room.getByLabel('Note, if you like').fill('=HYPERLINK("x")');
  await room.getByRole('button', { name: 'Add to the log' }).click();
  await expect(room.getByText('It is in the log.')).toBeVisible();
  await expect(room.getByRole('cell', { name: '12', exact: true })).toBeVisible();
  await expect(room.getByRole('img', { name: /Minutes a week.*: 12\./ })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), room.getByRole('button', { name: 'Export the log (CSV)' }).click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain(`,12,"'=HYPERLINK(""x"")"`);
  await room.getByRole('button', { name: /^Delete .* 12 minutes$/ }).click();
  await expect(room.getByRole('cell')).toHaveCount(0);
  await expect(room.getByRole('button', { name: 'Undo: bring the entry back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(room.getByRole('cell', { name: '12', exact: true })).toBeVisible();
  await room.getByRole('button', { name: 'Delete the whole log' }).click();
  await room.getByRole('button', { name: 'Press again to delete' }).click();
  await expect(room.getByText('The log is empty.')).toBeVisible();
});

test('an open log follows the routine: its name and its minutes', async ({ page }) => {
  const room = await openLog(page);
  await expect(room.getByLabel('Routine', { exact: true })).toHaveValue('Morning heels, 5 minutes');
  await page.getByRole('button', { name: /^All round/ }).click();
  await expect(room.getByLabel('Routine', { exact: true })).toHaveValue('All round, 15 minutes');
  await expect(room.getByLabel('Minutes', { exact: true })).toHaveValue('15');
});

test('the log shows no target, no streak and no score', async ({ page }) => {
  const room = await openLog(page);
  await room.getByRole('button', { name: 'Add to the log' }).click();
  await expect(room.getByRole('img')).toBeVisible();
  expect(await room.textContent()).not.toMatch(/streak|goal|target|score|missed|in a row|well done/i);
});

for (const [name, open] of [['knee-to-wall check', openKnee], ['log', openLog]] as const) {
  test(`the ${name} passes axe and does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const room = await open(page);
    if (name === 'log') await room.getByRole('button', { name: 'Add to the log' }).click();
    else for (const side of ['Left foot', 'Right foot']) await room.getByLabel(side).fill('10');
    await expect(room.locator('.own-chart')).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeFaults(page, '.extras')).toEqual([]);
  });
}
