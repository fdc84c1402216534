import type { ComponentChildren } from 'preact';

interface Props {
  readonly children?: ComponentChildren;
  /** A `span` where only words may stand. */
  readonly as?: 'div' | 'span';
}

/**
 * Markup that the server draws and the waking script leaves as it stands. Give it children only
 * on the server: the script then does not carry what drew them.
 */
export function Drawn({ children, as: Wrapper = 'div' }: Props) {
  // While it wakes, Preact keeps the markup of an element whose inner HTML is not its business.
  return import.meta.env.SSR ? <Wrapper>{children}</Wrapper> : <Wrapper dangerouslySetInnerHTML={{ __html: '' }} />;
}
