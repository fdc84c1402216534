import { expect, test } from '../fixture.ts';
import { awake, explorerOn, openExplorer } from './explorer-page.ts';

test('a link brings back the whole state', async ({ page }) => {
  const { slider, choose, lift, liftSide, drawings } = await openExplorer(
    page,
    '#wedge=15&feet=left&lift=12mm&under=right&person=strong&view=side&scale=ten',
  );
  await expect(slider).toHaveValue('15');
  for (const name of ['Left foot', 'Strong', 'The side', '10 times, so that you can see it']) await expect(choose(name)).toBeChecked();
  await expect(lift).toHaveValue('12');
  await expect(liftSide).toHaveValue('right');
  await expect(drawings).toHaveCount(1);
});

test('a second link in the same tab is read as well', async ({ page }) => {
  const { slider } = await openExplorer(page, '#wedge=5');
  await expect(slider).toHaveValue('5');
  await page.evaluate(() => void (location.hash = 'wedge=-5'));
  await expect(slider).toHaveValue('-5');
});

test('a reload keeps what was set', async ({ page }) => {
  const { slider } = await openExplorer(page);
  await slider.press('End');
  await expect(page).toHaveURL(/#wedge=20&feet=both$/);
  await page.reload();
  await awake(page);
  await expect(slider).toHaveValue('20');
  await expect(explorerOn(page).behind).toHaveAccessibleName(/^Wedge of 20°/);
});

const HOSTILE = {
  'a script tag': '#wedge=<script>alert(1)</script>',
  'an encoded script tag': '#wedge=%3Cscript%3Ealert(1)%3C%2Fscript%3E&feet=%22onload%3D',
  'a handler as a key': '#<img src=x onerror=alert(1)>=1',
  '100,000 characters': `#wedge=${'9'.repeat(100_000)}`,
  '__proto__': '#__proto__=polluted&constructor=1',
  'a bad percent code': '#wedge=%E0%A4%A',
  'an angle beyond the limits': '#wedge=91',
  '1e309': '#wedge=1e309',
} as const;

for (const [name, fragment] of Object.entries(HOSTILE)) {
  test(`a link with ${name} leaves an explorer that works, and says so`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`The link opened a dialog: ${dialog.message()}`);
    });
    const { warning, room, slider, degrees, headline } = await openExplorer(page, fragment);
    await expect(warning).toContainText(/the link/i);
    await expect(slider).toHaveValue('10');
    await expect(headline).toContainText('1.6°');
    await expect(room).not.toContainText(/NaN|Infinity|undefined|polluted|alert\(/);
    await degrees.fill('5');
    await expect(headline).toContainText('0.8°');
    await expect(page).toHaveURL(/#wedge=5&feet=both$/);
    await expect(warning).toHaveText('');
  });
}
