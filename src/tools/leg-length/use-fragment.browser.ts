import { useEffect, useRef } from 'preact/hooks';
import type { Change, State } from './state.ts';

/** The codec is fetched when a link or a change asks for it. */
const codec = () => import('./link.ts');

/**
 * Keeps the fields in the address, after the `#`, where no server sees them: read once the page
 * has woken and whenever the fragment changes, written after each valid change. An anchor of the
 * page is no state: after a jump to one, the state takes its place in the address again.
 *
 * @param isOwner false in an article, whose address belongs to its anchors
 */
export function useFragment(isOwner: boolean, state: State | undefined, onLink: (change: Change) => void): void {
  const written = useRef('');

  useEffect(() => {
    if (!isOwner) return;
    const read = async () => {
      const { hash } = location;
      if (hash.slice(1) === written.current) return;
      if (hash.includes('=')) {
        const link = (await codec()).fromLink(hash);
        written.current = hash.slice(1);
        if (link) onLink(link);
      } else if (written.current) {
        history.replaceState(history.state, '', `#${written.current}`);
      }
    };
    void read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  useEffect(() => {
    if (!isOwner || !state || state.isExample || state.isOld) return;
    let isLatest = true;
    void codec().then(({ toLink }) => {
      if (!isLatest) return;
      const fragment = toLink(state.readFrom);
      if (fragment === written.current) return;
      written.current = fragment;
      history.replaceState(history.state, '', `#${fragment}`);
    });
    return () => {
      isLatest = false;
    };
  }, [state]);
}
