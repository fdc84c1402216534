import { expect, test } from '../fixture.ts';
import { awake, calculatorOn, openCalculator } from './tool-page.ts';

const HOSTILE = {
  'a script tag': '#method=known&difference=<script>alert(1)</script>',
  'an encoded script tag': '#difference=%3Cscript%3Ealert(1)%3C%2Fscript%3E&shorter=%22onload%3D',
  'an image with a handler as a key': '#<img src=x onerror=alert(1)>=1',
  '100,000 characters': `#method=tape&left=${'9'.repeat(100_000)}mm`,
  '__proto__': '#__proto__=polluted&constructor=1&toString=2',
  'a bad percent code': '#method=known&difference=%E0%A4%A',
  'a lone percent sign': '#method=%&shorter=%zz',
  'full-width digits': '#method=known&difference=１２mm',
  '1e309': '#method=known&difference=1e309mm',
  'a negative length': '#method=blocks&height=-12mm',
  'a length beyond the limits': '#method=known&difference=1000mm',
  'six readings': '#method=tape&left=900,900,900,900,900,900mm&right=890mm',
  'legs 300 mm apart': '#method=tape&left=1000mm&right=700mm',
  'an unknown unit': '#method=known&difference=1parsec',
} as const;

for (const [name, fragment] of Object.entries(HOSTILE)) {
  test(`a link with ${name} leaves a calculator that works, and says so`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`The link opened a dialog: ${dialog.message()}`);
    });
    const { difference, result, note, way, room } = await openCalculator(page, fragment);
    await expect(note).toBeVisible();
    await expect(note).toContainText('of the link');
    await expect(result).toContainText('about 10 mm higher');
    await expect(room).not.toContainText(/NaN|Infinity|undefined|polluted|alert/);
    await expect(room.locator('[aria-invalid]')).toHaveCount(0);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);

    await way('I know').check();
    await difference.input.fill('15');
    await expect(result).toContainText('about 15 mm higher');
    await expect(page).toHaveURL(/#method=known&difference=15mm/);
    await expect(note).toHaveCount(0);
  });
}

test('a broken part leaves the good parts of a link alone', async ({ page }) => {
  const { result, note } = await openCalculator(page, '#method=known&difference=20mm&shorter=right&width=9mm&by=guess');
  await expect(result).toContainText('your left hip joint would stand about 20 mm higher and your pelvis would tilt about 6.8°');
  await expect(note).toContainText('width');
  await expect(note).toContainText('by');
});

test('a hostile link after a good one is told as well', async ({ page }) => {
  const { result } = await openCalculator(page, '#method=known&difference=20mm');
  await expect(result).toContainText('about 20 mm higher');
  await page.evaluate(() => void (location.hash = 'difference=%E0%A4%A'));
  await awake(page);
  const { note } = calculatorOn(page);
  await expect(note).toContainText('difference');
  await expect(result).toContainText('about 10 mm higher');
});
