import { useEffect, useState } from 'preact/hooks';
import { fetchTimer, type FetchedTimer } from './fetch-timer.browser.ts';

interface Props {
  /** The first routine, with its minutes. */
  readonly name: string;
  /** Address of the cards and routines. */
  readonly data: string;
  readonly toolHref: string;
}

/** The timer in an article: the name of a routine and a way to the tool, until the timer itself has come. */
export function EmbeddedTimer({ name, data, toolHref }: Props) {
  const [timer, keep] = useState<FetchedTimer | 'failed'>();
  useEffect(() => {
    fetchTimer(data).then(keep, () => keep('failed'));
  }, []);
  if (timer && timer !== 'failed') return <timer.StretchTimer {...timer.data} toolHref={toolHref} styles={timer.stylesHref} />;
  return (
    <div class="stretch in-article">
      <p class="title">{name}</p>
      {timer && <p role="alert">The timer could not be loaded here. It has a page of its own.</p>}
      <a href={toolHref}>Open the timer</a>
    </div>
  );
}
