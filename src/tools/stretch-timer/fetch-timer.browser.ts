const timerModule = () => import('./awake-timer.browser.ts');

async function sentFrom(href: string): Promise<unknown> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  return response.json();
}

/**
 * The timer with its cards and routines, both fetched at once.
 *
 * @param href address of `stretch-timer.json`
 * @throws Error when a part does not come, or the cards and routines cannot be used
 */
export async function fetchTimer(href: string) {
  const [{ StretchTimer, stylesHref, readTimerData }, sent] = await Promise.all([timerModule(), sentFrom(href)]);
  const data = readTimerData(sent);
  if (!data) throw new Error(`${href} holds no timer`);
  return { StretchTimer, stylesHref, data };
}

/** The timer with all that it needs. */
export type FetchedTimer = Awaited<ReturnType<typeof fetchTimer>>;
