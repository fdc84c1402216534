import { benchDragging, benchInBrowser, benchPainting, benchTimer } from './bench-browser.ts';
import { benchBuild, growthOf, SIZES, type BuildBench } from './bench-build.ts';
import { benchModel } from './bench-model.ts';
import { SLOWDOWN, type FrameBench } from './bench-frames.ts';

/** Prints how fast the calculator is, and building the site. It never fails on speed: machines differ. */
try {
  console.log('The model, per call (median):');
  for (const { name, nanoseconds } of benchModel()) console.log(`  ${name.padEnd(24)} ${nanoseconds.toFixed(0).padStart(7)} ns`);

  const { inputToPaintMs, layoutShift, keystrokes } = await benchInBrowser();
  console.log(`The built tool page, processor slowed down ${SLOWDOWN} times:`);
  const cell = (value: number, digits: number) => value.toFixed(digits).padStart(7);
  console.log(`  input to paint           ${cell(inputToPaintMs, 1)} ms, median of ${keystrokes} keystrokes in "Difference"`);
  console.log(`  layout shift, loading    ${cell(layoutShift, 4)}`);

  const sayFrames = ({ medianFrameMs, longestFrameMs, inTime, longestTaskMs }: FrameBench) => {
    const share = `${Math.round(100 * inTime)} % in time for 60 a second`;
    console.log(`  frame                    ${cell(medianFrameMs, 1)} ms, median; ${share}; longest ${longestFrameMs.toFixed(1)} ms`);
    console.log(`  longest task             ${cell(longestTaskMs, 0)} ms${longestTaskMs === 0 ? ' (none took 50 ms)' : ''}`);
  };
  const painted = await benchPainting();
  console.log(`Painting soles on the built page, processor slowed down ${SLOWDOWN} times, ${painted.zones} zones crossed:`);
  sayFrames(painted);

  const dragged = await benchDragging();
  console.log(`Dragging the heel of the chain on the built page, both views, processor slowed down ${SLOWDOWN} times, ${dragged.moves} moves:`);
  sayFrames(dragged);

  const { running, paused } = await benchTimer();
  console.log(`A minute of the stretch timer on the built page, processor slowed down ${SLOWDOWN} times (budget: 600 ms, 1 % of the main thread):`);
  for (const [name, { tasks, scripts, styles, layouts }] of [['running', running], ['paused', paused]] as const) {
    const parts = `scripts ${scripts.toFixed(0)}, styles ${styles.toFixed(0)}, layout ${layouts.toFixed(0)}`;
    console.log(`  ${name.padEnd(24)} ${cell(tasks, 0)} ms, ${(tasks / 600).toFixed(2)} % (${parts})`);
  }

  console.log('Building the site with generated articles, each with claims, citations and a chart:');
  const builds: BuildBench[] = [];
  for (const size of SIZES) {
    const built = await benchBuild(size);
    builds.push(built);
    const { articles, pages, seconds, mebibytes } = built;
    const eachMs = (1000 * seconds) / pages;
    console.log(`${cell(articles, 0)} articles ${cell(seconds, 1)} s ${cell(mebibytes, 0)} MiB at its highest ${cell(eachMs, 1)} ms a page (${pages} pages)`);
  }
  for (const { from, to, msAPage } of growthOf(builds)) {
    console.log(`  from ${from} to ${to}: ${msAPage.toFixed(1)} ms of processor time a further page (equal costs are a straight line)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
