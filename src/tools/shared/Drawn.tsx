import type { ComponentChildren } from 'preact';

/**
 * Markup that the server draws and the waking script leaves as it stands. Give it children only
 * on the server only: the script then does not carry what drew them.
 */
export function Drawn({ children }: { readonly children?: ComponentChildren }) {
  // While it wakes, Preact keeps the markup of an element whose inner HTML is not its business.
  return import.meta.env.SSR ? <div>{children}</div> : <div dangerouslySetInnerHTML={{ __html: '' }} />;
}
