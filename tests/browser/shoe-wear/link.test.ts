import { expect, test } from '../fixture.ts';
import { checkerOn, openChecker, TOOL } from './checker-page.ts';

const WHOLE = '#left=heel-outer:2,ball-centre:1&right=heel-outer:2&kind=walking&months=9&steps=6000&days=6&patch=25mm&heel-counter=soft';

test('a filled-in link fills the form, and a reload keeps it', async ({ page }) => {
  const { zone, field, check, verdict } = await openChecker(page, WHOLE);
  const holds = async () => {
    await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/clear wear/);
    await expect(field('Across at its widest')).toHaveValue('25');
    await expect(field('Months since')).toHaveValue('9');
    await expect(check('Is the heel cup firm?', 'It gives')).toBeChecked();
    await expect(verdict).toHaveText('Plan a new pair');
  };
  await holds();
  await page.reload();
  await holds();
});

test('a second link in the same tab takes over, and the way back brings the first', async ({ page }) => {
  const { zone } = await openChecker(page, '#left=heel-outer:2');
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/clear wear/);
  await page.evaluate(() => void (location.hash = 'right=toe-big:1'));
  await expect(zone('Right', 'big toe')).toHaveAccessibleName(/light wear/);
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/no wear/);
  await page.goBack();
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/clear wear/);
});

test('a link fills in no sign, no note and no photo, and says so', async ({ page }) => {
  const { linkNote, sign, cards } = await openChecker(page, '#left=heel-outer:2&sign=both-legs-weak&notes=hello&photo=x');
  await expect(linkNote).toContainText('A link never fills in safety questions, notes or photos');
  await expect(sign('Both my legs are weak')).not.toBeChecked();
  await expect(cards.getByRole('region')).toHaveCount(0);
});

const HOSTILE = {
  'a script tag': '#left=<script>alert(1)</script>',
  'a bad percent code': '#left=%E0%A4%A',
  'a zone that shoes do not have': '#left=heel-upper:2',
  'a level that no sole has': '#left=heel-outer:9',
  '100,000 characters': `#left=${'heel-outer:1,'.repeat(8000)}`,
  '__proto__': '#__proto__=polluted&constructor=1',
  'a patch larger than a shoe': '#patch=9999mm',
} as const;

for (const [name, fragment] of Object.entries(HOSTILE)) {
  test(`a link with ${name} leaves a checker that works, and says so`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`The link opened a dialog: ${dialog.message()}`);
    });
    const { linkNote, room, zone } = await openChecker(page, fragment);
    await expect(linkNote).toContainText('of the link');
    await expect(room).not.toContainText(/NaN|Infinity|undefined|polluted|alert/);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
    await zone('Left', 'outer heel').click();
    await expect(page).toHaveURL(/#left=heel-outer:1$/);
    await expect(linkNote).toHaveCount(0);
  });
}

test('an untouched page writes nothing into its address', async ({ page }) => {
  await openChecker(page);
  await page.waitForLoadState('networkidle');
  expect(page.url()).not.toContain('#');
});

test('the copied link brings the check back, the copied sentence tells it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { press, sign, result } = await openChecker(page, WHOLE);
  await sign('A wound on my foot').check();
  await expect(result.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await press('Copy link');
  await expect(result.getByText('Copied').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe(TOOL);
  expect(link).not.toMatch(/sign|wound/);
  await press('Copy as a sentence');
  await expect(result.getByText('Copied')).toHaveCount(2);
  const sentence = await page.evaluate(() => navigator.clipboard.readText());
  expect(sentence).toContain('Left shoe: clear wear at the outer heel');
  expect(sentence).not.toMatch(/wound/i);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(checkerOn(page).verdict).toHaveText('Plan a new pair');
});
