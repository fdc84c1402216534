import { isoDate } from '../library/dates.ts';
import { buildDay, overdueOf } from '../library/overdue.ts';
import { checkables } from './written.ts';

/** Lists the pages and claims whose day for a new check has passed; fails when there are any. */
try {
  const today = buildDay(process.env['BUILD_DATE']);
  const all = checkables();
  const overdue = overdueOf(all, today);
  for (const { name, checkAgain } of overdue) console.log(`${isoDate(checkAgain)}  ${name}`);
  console.log(`${overdue.length} of ${all.length} pages and claims are overdue on ${isoDate(today)}.`);
  process.exitCode = overdue.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
