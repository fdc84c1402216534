import { linkSentences } from './fault-words.ts';
import type { LinkFault } from './link.ts';

/** What of a link could not be used. */
export function LinkNote({ faults }: { readonly faults: readonly LinkFault[] }) {
  return (
    <p class="warning" role="status">
      {linkSentences(faults).join(' ')}
    </p>
  );
}
