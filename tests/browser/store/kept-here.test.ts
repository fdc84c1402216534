import { expect, test } from '../fixture.ts';
import { databasesOf, fileOf, keep, LEGS, openPrivacy, SHOES } from './privacy-page.ts';

test('nothing is created before the reader saves or imports something', async ({ page }) => {
  const { room, empty } = await openPrivacy(page);
  await expect(room).toContainText('Nothing is saved on this device.');
  await expect(empty).toHaveCount(0);
  expect(await databasesOf(page)).toEqual([]);
});

test('what is kept is counted by tool, and emptying it leaves no database', async ({ page }) => {
  await keep(page, [SHOES, LEGS]);
  const { room, empty, told } = await openPrivacy(page);
  await expect(room).toContainText('On this device: 2 saved items, 1 from the shoe-wear checker and 1 from the leg-length calculator.');
  await empty.click();
  await expect(told).toContainText('This deletes all that this site keeps here. Press again to do it.');
  expect(await databasesOf(page)).toEqual(['sole-to-spine']);
  await empty.click();
  await expect(told).toHaveText('The storage is empty.');
  await expect(room).toContainText('Nothing is saved on this device.');
  expect(await databasesOf(page)).toEqual([]);
});

test('leaving the button takes the first press back', async ({ page }) => {
  await keep(page, [SHOES]);
  const { room, empty, each, told } = await openPrivacy(page);
  await empty.press('Enter');
  await expect(empty).toHaveText('Press again to delete');
  await each.focus();
  await expect(empty).toHaveText('Empty the storage');
  await expect(told).toBeEmpty();
  await empty.press('Enter');
  await expect(room).toContainText('1 saved item');
});

test('leaving the button takes the first press back also where a click gives no focus, as in Safari', async ({ page }) => {
  await keep(page, [SHOES]);
  const { empty } = await openPrivacy(page);
  await page.evaluate(() => document.addEventListener('mousedown', (event) => event.preventDefault()));
  await empty.click();
  await expect(empty).toHaveText('Press again to delete');
  await page.keyboard.press('Tab');
  await expect(empty).toHaveText('Empty the storage');
});

test('a damaged record is counted, kept, and hides nothing', async ({ page }) => {
  await keep(page, [SHOES, { id: 'x9', name: 7 }]);
  const { room } = await openPrivacy(page);
  await expect(room).toContainText('On this device: 1 saved item from the shoe-wear checker. 1 more item is damaged and left out.');
});

test('what a newer version saved is left alone, said to be safe, and can be emptied', async ({ page }) => {
  await keep(page, [SHOES], 99);
  const { room, empty } = await openPrivacy(page);
  await expect(room).toContainText('A newer version of this site saved something here that this page cannot read. It is safe.');
  expect(await databasesOf(page)).toEqual(['sole-to-spine']);
  await empty.click();
  await empty.click();
  await expect(room).toContainText('Nothing is saved on this device.');
  expect(await databasesOf(page)).toEqual([]);
});

test('a browser without such storage is told of in words', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'indexedDB'));
  const { room } = await openPrivacy(page);
  await expect(room).toContainText('This browser lets this page keep nothing');
});

test('a change in one tab shows in the other', async ({ page, context }) => {
  await keep(page, [SHOES, LEGS]);
  const first = await openPrivacy(page);
  const second = await openPrivacy(await context.newPage());
  await second.each.click();
  await second.row('My legs').getByRole('button', { name: 'Delete' }).click();
  await expect(first.room).toContainText('On this device: 1 saved item from the shoe-wear checker.');
  await first.empty.click();
  await first.empty.click();
  await expect(second.room).toContainText('Nothing is saved on this device.');
});

test('a tab that holds the storage open is named, and nothing is lost', async ({ page, context }) => {
  await keep(page, [SHOES]);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.evaluate(async () => {
    const opening = indexedDB.open('sole-to-spine');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    // Held, so that it is not closed as garbage.
    Object.assign(globalThis, { held: opening.result });
  });
  const { empty, told } = await openPrivacy(page);
  await empty.click();
  await empty.click();
  await expect(told).toContainText('Another tab holds what is saved here.');
  expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
});

test('a file brings items in, says which it left out, and a second time adds nothing', async ({ page }) => {
  await keep(page, [SHOES]);
  const { each, file, listTold, rows } = await openPrivacy(page);
  await each.click();
  const chosen = { name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(fileOf(LEGS, { ...SHOES, name: '' }, 5)) };
  await file.setInputFiles(chosen);
  await expect(listTold).toHaveText('Added: 1 saved item. Left out: entry 2 has no usable name and entry 3 is no saved item.');
  await expect(rows).toHaveCount(2);
  await file.setInputFiles(chosen);
  await expect(listTold).toContainText('Added: 0 saved items. Already here: 1.');
  await expect(rows).toHaveCount(2);
});

for (const [what, name, text, words] of [
  ['a text that is no JSON', 'notes.txt', 'my saved shoes', 'The file is damaged or of another kind.'],
  ['a page with a script', 'page.json', '<script>document.title = "ran"</script>', 'The file is damaged or of another kind.'],
  ['another format', 'map.json', '{"type":"FeatureCollection"}', 'The file holds nothing that this site saved.'],
  ['a newer file', 'new.json', fileOf(SHOES).replace('"version":1', '"version":2'), 'The file comes from a newer version of this site.'],
  ['10 MB', 'large.json', '['.repeat(10_000_000), 'The file is too large to be one of ours.'],
] as const) {
  test(`a file with ${what} is refused in words, and what was there stays`, async ({ page }) => {
    await keep(page, [SHOES]);
    const { each, file, listTold, rows } = await openPrivacy(page);
    await each.click();
    await file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(listTold).toContainText(words);
    await expect(rows).toHaveCount(1);
    await expect(page).not.toHaveTitle('ran');
  });
}
