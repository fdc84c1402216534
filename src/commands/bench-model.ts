import { Bench } from 'tinybench';
import { legLengthGeometry } from '../tools/leg-length/geometry.ts';
import { assess, hipWidthFromLegLength, pelvicTilt, shareOfAdultsAtLeast } from '../tools/leg-length/model.ts';
import { WORKED_EXAMPLE } from '../tools/shoe-wear/cases.ts';
import { assess as assessShoes, soleOf } from '../tools/shoe-wear/model.ts';

/** Calls in one measured round: a single one is shorter than the clock can tell. */
const CALLS = 1000;

const MARKED = soleOf(WORKED_EXAMPLE.marks);

const FUNCTIONS: Readonly<Record<string, (call: number) => unknown>> = {
  pelvicTilt: (call) => pelvicTilt({ differenceMm: call % 100, hipWidthMm: 170 }),
  hipWidthFromLegLength: (call) => hipWidthFromLegLength(700 + (call % 300)),
  shareOfAdultsAtLeast: (call) => shareOfAdultsAtLeast(call % 40),
  assess: (call) => assess({ method: 'tape', leftMm: [900, 902], rightMm: [900 - (call % 40), 893] }),
  legLengthGeometry: (call) => legLengthGeometry({ differenceMm: call % 40, shorter: 'left', hipWidthMm: 170 }),
  'assess (shoe wear)': (call) => assessShoes({ left: MARKED, right: MARKED, checks: { patch: { widestMm: call % 40 } } }),
};

/** The median time of a call of each function. @throws Error when a function threw */
export function benchModel(): { name: string; nanoseconds: number }[] {
  const bench = new Bench({ time: 300 });
  // Kept, so that the engine cannot leave the calls out.
  let last: unknown;
  for (const [name, call] of Object.entries(FUNCTIONS)) {
    bench.add(name, () => {
      for (let index = 0; index < CALLS; index += 1) last = call(index);
    });
  }
  const tasks = bench.runSync();
  if (last === undefined) throw new Error('The model was not called.');
  return tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`The benchmark of ${name} did not complete.`);
    return { name, nanoseconds: (result.latency.p50 * 1e6) / CALLS };
  });
}
