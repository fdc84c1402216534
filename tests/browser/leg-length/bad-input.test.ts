import { expect, test } from '../fixture.ts';
import { openCalculator, withoutKind } from './tool-page.ts';

const BAD_INPUT = [
  { field: 'difference', text: 'abc', message: /digits/ },
  { field: 'difference', text: '-5', message: /minus sign.*shorter leg/ },
  { field: 'difference', text: '', message: /Type the difference/ },
  { field: 'difference', text: '1e309', message: /digits/ },
  { field: 'difference', text: '１２', message: /digits/ },
  { field: 'difference', text: '101', message: /Too large.*0 to 100 mm/ },
  { field: 'difference', text: '<script>alert(1)</script>', message: /digits/ },
  { field: 'hipWidth', text: '119', message: /Too small.*120 to 240 mm/ },
  { field: 'hipWidth', text: '241', message: /Too large.*120 to 240 mm/ },
  { field: 'hipWidth', text: '', message: /Type the spacing/ },
] as const;

for (const { field, text, message } of BAD_INPUT) {
  test(`"${text}" as ${field} is told at the field and keeps the last good result`, async ({ page }) => {
    const calculator = await openCalculator(page);
    const { result, skeleton, oldMark } = calculator;
    await calculator.shorter.selectOption('right');
    await calculator.difference.input.fill('12');
    await expect(result).toContainText('your left hip joint would stand about 12 mm higher');
    await expect(result).toContainText('Your result:');
    const good = withoutKind(await result.innerText());

    const { input } = calculator[field];
    await input.fill(text);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(input).toHaveAccessibleDescription(message);
    await expect(calculator.faults).toHaveCount(1);
    await expect(oldMark).toBeVisible();
    expect(withoutKind(await result.innerText())).toBe(good);
    await expect(skeleton).toHaveAccessibleName(/Right leg 12 mm shorter/);
    await expect(input).toHaveValue(text);

    await input.fill(field === 'difference' ? '14' : '170');
    await expect(input).not.toHaveAttribute('aria-invalid');
    await expect(oldMark).toBeHidden();
    await expect(result).toContainText('Your result:');
  });
}

test('two bad fields are told apart', async ({ page }) => {
  const { difference, hipWidth, oldMark } = await openCalculator(page);
  await difference.input.fill('12');
  await difference.input.fill('many');
  await hipWidth.input.fill('wide');
  await expect(difference.input).toHaveAccessibleDescription(/digits/);
  await expect(hipWidth.input).toHaveAccessibleDescription(/digits/);
  await difference.input.fill('8');
  await expect(difference.input).not.toHaveAttribute('aria-invalid');
  await expect(oldMark).toBeVisible();
});

for (const name of ['difference', 'hipWidth'] as const) {
  test(`the message of ${name} stands near its field and covers no control`, async ({ page }) => {
    const { [name]: field, faults, room } = await openCalculator(page);
    await field.input.fill('1000');
    const at = await field.input.boundingBox();
    const told = await faults.boundingBox();
    if (!at || !told) throw new Error('The field or its message is not drawn.');
    expect(Math.abs(told.y - at.y)).toBeLessThan(150);
    for (const control of await room.locator('input, select, button').all()) {
      const box = await control.boundingBox();
      const isApart = !box || box.y + box.height <= told.y + 1 || box.y >= told.y + told.height - 1;
      expect(isApart, 'the message lies over a control').toBe(true);
    }
  });
}

test('a bad field in the example leaves it an example', async ({ page }) => {
  const { difference, result } = await openCalculator(page);
  await difference.input.fill('ten');
  await expect(difference.input).toHaveAttribute('aria-invalid', 'true');
  await expect(result).toContainText('An example:');
  await expect(result).toContainText('about 10 mm higher');
});

test('a field in error still shows where the focus is', async ({ page }) => {
  const { difference, hipWidth } = await openCalculator(page);
  const outline = () =>
    difference.input.evaluate((field) => {
      const { outlineColor, outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(field);
      return [outlineColor, outlineOffset, outlineStyle, outlineWidth].join(' ');
    });
  await difference.input.fill('abc');
  await hipWidth.input.focus();
  const away = await outline();
  await difference.input.focus();
  expect(await outline()).not.toBe(away);
});

test('a good number and a bad one typed before the model has come: the good one stays, marked as old', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/answer\.[^/]+\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  const { difference, result, oldMark } = await openCalculator(page);
  await difference.input.fill('12');
  await difference.input.fill('abc');
  resolve();
  await expect(oldMark).toBeVisible();
  await expect(result).toContainText('about 12 mm higher');
});
