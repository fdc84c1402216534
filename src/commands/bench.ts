import { benchInBrowser } from './bench-browser.ts';
import { benchModel } from './bench-model.ts';

/** Prints how fast the calculator is. It never fails on speed: machines differ. */
try {
  console.log('The model, per call (median):');
  for (const { name, nanoseconds } of benchModel()) console.log(`  ${name.padEnd(24)} ${nanoseconds.toFixed(0).padStart(7)} ns`);

  const { inputToPaintMs, layoutShift, keystrokes } = await benchInBrowser();
  console.log('The built tool page, processor slowed down 4 times:');
  const cell = (value: number, digits: number) => value.toFixed(digits).padStart(7);
  console.log(`  input to paint           ${cell(inputToPaintMs, 1)} ms, median of ${keystrokes} keystrokes in "Difference"`);
  console.log(`  layout shift, loading    ${cell(layoutShift, 4)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
