import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** Addresses of the style sheets. */
  readonly hrefs: readonly string[];
  readonly children: ComponentChildren;
}

/** A part that comes late, shown once its own styles have come, or could not come: nothing jumps, nothing runs off the screen. */
export function Styled({ hrefs, children }: Props) {
  const [settled, settle] = useState<readonly string[]>([]);
  return (
    <>
      {hrefs.map((href) => {
        const onSettled = () => settle((known) => [...known, href]);
        return <link key={href} rel="stylesheet" href={href} onLoad={onSettled} onError={onSettled} />;
      })}
      <div hidden={!hrefs.every((href) => settled.includes(href))}>{children}</div>
    </>
  );
}
