import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test('blocks ask for a height and the shorter leg, and blame nobody yet', async ({ page }) => {
  const { way, height, shorter, difference, room, faults } = await openCalculator(page);
  await way('Blocks').check();
  await expect(height.input).toBeVisible();
  await expect(shorter).toBeVisible();
  await expect(difference.input).toHaveCount(0);
  await expect(room).toContainText('floor to pelvis, bone or not');
  await expect(faults).toHaveCount(0);
});

test('the height of the blocks gives a result, and two shares', async ({ page }) => {
  const { way, height, shorter, result, meaning } = await openCalculator(page);
  await way('Blocks').check();
  await height.input.fill('12');
  await shorter.selectOption('right');
  await expect(result).toContainText('Your result:');
  await expect(result).toContainText('your left hip joint would stand about 12 mm higher');
  await expect(meaning).toContainText('A block height of 12 mm most often turns out');
  await expect(meaning).toContainText('about 8 in 10 that your right leg is the shorter one');
  await expect(meaning).toContainText('not valid if you know a cause (fracture, operation, growth)');
  await expect(meaning).toContainText('A reading this large:');
});

for (const { text, message } of [
  { text: 'two', message: /digits: 0 to 100 mm/ },
  { text: '-3', message: /minus sign.*0 to 100 mm/ },
  { text: '101', message: /Too large.*0 to 100 mm/ },
  { text: '', message: /Type the block height: 0 to 100 mm/ },
]) {
  test(`"${text}" as block height is told and keeps the last good result`, async ({ page }) => {
    const { way, height, result, oldMark } = await openCalculator(page);
    await way('Blocks').check();
    await height.input.fill('18');
    await expect(result).toContainText('about 18 mm higher');
    await height.input.fill(text);
    await expect(height.input).toHaveAttribute('aria-invalid', 'true');
    await expect(height.input).toHaveAccessibleDescription(message);
    await expect(oldMark).toBeVisible();
    await expect(result).toContainText('about 18 mm higher');
  });
}

test('a leg length fills in the spacing, and a typed spacing empties it', async ({ page }) => {
  const { leg, hipWidth, result } = await openCalculator(page);
  await leg.input.fill('1000');
  await expect(hipWidth.input).toHaveValue('188');
  await expect(result).toContainText('Your result:');
  await hipWidth.input.fill('160');
  await expect(leg.input).toHaveValue('');
  await expect(result).toContainText('about 3.6°');
  await leg.input.fill('20');
  await expect(leg.input).toHaveAccessibleDescription(/Too small.*500 to 1300 mm/);
});
