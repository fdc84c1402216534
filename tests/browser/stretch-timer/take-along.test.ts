import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixture.ts';
import { openBuilder } from './builder-page.ts';

test('a routine goes out as a file and comes back, and what was there before can be brought back', async ({ page }) => {
  const { room, button, field, names, line } = await openBuilder(page);
  await field('Name of the routine').fill('Evening');
  await room.getByText('Export or import a file').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Export the routine to a file').click()]);
  expect(download.suggestedFilename()).toBe('evening.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'sole-to-spine-routine', routine: { name: 'Evening' } });
  await button('Remove: Heel raise').click();
  const file = field('Import a routine from a file');
  await file.setInputFiles({ name: 'evening.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(line('Heel raise')).toBeVisible();
  await button('Undo').click();
  expect(await names()).not.toContain('Heel raise');
});

const HOSTILE: readonly (readonly [name: string, text: string, told: string])[] = [
  ['no JSON', '{', 'This file cannot be read. Choose a routine saved by this timer.'],
  ['another kind', '{"kind":"x"}', 'This is not a routine of this timer. Choose another file.'],
  ['too large', ' '.repeat(200_000), 'This file is too large to be a routine. Choose another file.'],
  ['an unknown exercise', '{"kind":"sole-to-spine-routine","version":1,"routine":{"name":"<img src=x onerror=alert(1)>","items":[{"exercise":"__proto__"}],"readySeconds":5,"changeSeconds":8}}', 'Line 1: This exercise is not in our list. Take it out or choose another.'],
];
for (const [name, text, told] of HOSTILE) {
  test(`a file that cannot be used (${name}) is told, and the routine stays`, async ({ page }) => {
    const { room, field, names } = await openBuilder(page);
    const before = await names();
    await room.getByText('Export or import a file').click();
    await field('Import a routine from a file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(room.getByText(told)).toBeVisible();
    await expect(room.getByText('Your routine stays as it was.')).toBeVisible();
    expect(await names()).toEqual(before);
  });
}

test('a routine is saved on this device only when asked, and opens again', async ({ page }) => {
  const { room, button, names } = await openBuilder(page);
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
  await room.getByText('Save on this device, or open a saved routine').click();
  await expect(room.getByText('Nothing is saved yet.')).toBeVisible();
  expect(await databases()).toBe(0);
  const before = await names();
  await button('Save on this device').click();
  await expect(room.getByText(/is saved on this device\./)).toBeVisible();
  await button('Remove: Heel raise').click();
  await room.getByRole('region', { name: 'Saved on this device' }).getByRole('button', { name: 'Open' }).click();
  await expect.poll(names).toEqual(before);
});

test('the calendar file has the chosen days and time, and needs both', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 24, 9));
  const { room, button, field } = await openBuilder(page, '#items=heel-raise:10x2:rest30');
  await room.getByText('Put it in your calendar').click();
  await button('Get the calendar file').click();
  await expect(room.getByText('Choose at least 1 day.')).toBeVisible();
  await field('Monday').check();
  await field('Thursday').check();
  await field('Time of day').fill('18:15');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Get the calendar file').click()]);
  const lines = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '').split('\r\n');
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  expect(lines).toContain('DTSTART:20261126T181500');
  expect(lines).toContain('DTEND:20261126T181700');
  expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TH');
  expect(lines.find((line) => line.startsWith('URL'))).toContain('/tools/stretch-timer/#items=heel-raise:10x2');
});

test('the card has every exercise with its dose and drawing, and a code of the link on paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const { room, button } = await openBuilder(page);
  await room.getByText('Print a card').click();
  const card = room.getByRole('region', { name: 'Card to print' });
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await expect(card).toContainText('30 seconds, 2 times on each side');
  await expect(card.locator('img')).toHaveCount(3);
  await button('Print this sheet').click();
  await expect(room.getByRole('img', { name: 'Code that leads to this sheet' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeVisible();
  await expect(room.locator('.edited')).toBeHidden();
});

test('the card has what the health answers leave, with their lines; the link takes the whole routine', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { room, names, button } = await openBuilder(page, '#items=pelvic-tilt:10x1,heel-raise:10x2,towel-heel-raise:8x3');
  const before = await names();
  await room.getByText('Print a card').click();
  const card = room.getByRole('region', { name: 'Card to print' });
  await expect(card).toContainText('Not fitted to you');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByLabel(/weeks pregnant/).check();
  await page.getByLabel(/unsteady/).check();
  await page.getByRole('button', { name: 'Back to the routines' }).click();
  await page.getByText(/^Change this routine/).click();
  await room.getByText('Print a card').click();
  await expect(card.getByRole('listitem')).toHaveCount(2);
  await expect(card.getByRole('listitem').first()).toContainText('Pelvic tilt on a chair');
  await expect(card.getByRole('listitem').last()).toContainText('Hold on with both hands.');
  await expect(card).not.toContainText('Not fitted to you');
  expect(await names()).toEqual(before);
  await button('Copy link to this routine').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('pelvic-tilt');
});

test('the copied link brings the routine back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { button, names } = await openBuilder(page);
  const before = await names();
  await button('Copy link to this routine').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const again = await openBuilder(await context.newPage(), new URL(link).hash);
  expect(await again.names()).toEqual(before);
});
