import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test('tape opens with two readings a leg, and blames nobody yet', async ({ page }) => {
  const { way, room, reading, faults, hipWidth, result } = await openCalculator(page);
  await way('Tape').check();
  await expect(reading('Left', 1)).toBeVisible();
  await expect(reading('Right', 2)).toBeVisible();
  await expect(reading('Left', 3)).toHaveCount(0);
  await expect(faults).toHaveCount(0);
  await expect(room.locator('[aria-invalid]')).toHaveCount(0);
  await expect(hipWidth.input).toHaveValue('170');
  await expect(result).toContainText('your right hip joint would stand about 10 mm higher');
});

test('the mean of each leg counts, and empty readings do not', async ({ page }) => {
  const { way, reading, result, faults, meaning } = await openCalculator(page);
  await way('Tape').check();
  await reading('Left', 1).fill('902');
  await expect(faults).toHaveCount(0);
  await reading('Right', 1).fill('893');
  await expect(result).toContainText('Your result:');
  await expect(result).toContainText('your left hip joint would stand about 9 mm higher');
  await reading('Left', 2).fill('906');
  await reading('Right', 2).fill('895');
  await expect(result).toContainText('your left hip joint would stand about 10 mm higher');
  await expect(meaning).toContainText('A tape reading of 10 mm most often turns out to be a real difference of about');
  await expect(meaning).toContainText(/A real difference this large: .+ adults on X-ray\. A reading this large: about .+, because of measuring error/);
});

test('a reading can be added, up to five a leg', async ({ page }) => {
  const { way, reading, addReading, result } = await openCalculator(page);
  await way('Tape').check();
  for (const place of [3, 4, 5]) {
    await addReading.click();
    await expect(reading('Left', place)).toBeVisible();
    await expect(reading('Right', place)).toBeVisible();
  }
  await expect(addReading).toBeDisabled();
  for (const place of [1, 2, 3, 4, 5]) {
    await reading('Left', place).fill('890');
    await reading('Right', place).fill('900');
  }
  await expect(result).toContainText('your right hip joint would stand about 10 mm higher');
});

for (const { text, message } of [
  { text: 'abc', message: /digits: 500 to 1300 mm/ },
  { text: '20', message: /Too small.*500 to 1300 mm/ },
  { text: '1301', message: /Too large.*500 to 1300 mm/ },
  { text: '-900', message: /minus sign.*500 to 1300 mm/ },
]) {
  test(`"${text}" as a reading is told at that reading`, async ({ page }) => {
    const { way, reading, result, oldMark } = await openCalculator(page);
    await way('Tape').check();
    await reading('Left', 1).fill('900');
    await reading('Right', 1).fill('890');
    await expect(result).toContainText('about 10 mm higher');
    await reading('Right', 2).fill(text);
    await expect(reading('Right', 2)).toHaveAttribute('aria-invalid', 'true');
    await expect(reading('Right', 2)).toHaveAccessibleDescription(message);
    await expect(reading('Right', 1)).not.toHaveAttribute('aria-invalid');
    await expect(oldMark).toBeVisible();
    await expect(result).toContainText('about 10 mm higher');
    await reading('Right', 2).fill('892');
    await expect(oldMark).toHaveCount(0);
    await expect(result).toContainText('about 9 mm higher');
  });
}

test('readings of one leg over 60 mm apart are told on each of them', async ({ page }) => {
  const { way, reading, oldMark } = await openCalculator(page);
  await way('Tape').check();
  await reading('Left', 1).fill('900');
  await reading('Right', 1).fill('900');
  await reading('Left', 2).fill('961');
  for (const place of [1, 2]) {
    await expect(reading('Left', place)).toHaveAttribute('aria-invalid', 'true');
    await expect(reading('Left', place)).toHaveAccessibleDescription(/60 mm apart/);
    await expect(reading('Right', place)).not.toHaveAttribute('aria-invalid');
  }
  await expect(oldMark).toBeVisible();
  await reading('Left', 2).fill('960');
  await expect(oldMark).toHaveCount(0);
});

test('both legs have one unit, and another unit keeps the readings', async ({ page }) => {
  const { way, reading, tapeUnit, result } = await openCalculator(page);
  await way('Tape').check();
  await reading('Left', 1).fill('900');
  await reading('Right', 1).fill('890');
  await tapeUnit.selectOption('cm');
  await expect(reading('Left', 1)).toHaveValue('90');
  await expect(reading('Left', 2)).toHaveValue('');
  await expect(reading('Right', 1)).toHaveValue('89');
  await expect(result).toContainText('about 10 mm higher');
  await reading('Left', 1).fill('90,5');
  await expect(result).toContainText('about 15 mm higher');
});

test('each way in keeps what was typed into it', async ({ page }) => {
  const { way, reading, difference, result } = await openCalculator(page);
  await difference.input.fill('14');
  await way('Tape').check();
  await reading('Left', 1).fill('900');
  await reading('Right', 1).fill('880');
  await way('I know').check();
  await expect(difference.input).toHaveValue('14');
  await expect(result).toContainText('about 14 mm higher');
  await way('Tape').check();
  await expect(reading('Left', 1)).toHaveValue('900');
  await expect(result).toContainText('about 20 mm higher');
});
