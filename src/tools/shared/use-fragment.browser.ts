import { useEffect, useRef } from 'preact/hooks';

/** How a tool writes its fields into a link, and reads them back. */
export interface Codec<Fields, Link> {
  readonly fromLink: (fragment: string) => Link | undefined;
  /** Undefined for fields that no link could bring back: the address then keeps the last ones that it could. */
  readonly toLink: (fields: Fields) => string | undefined;
}

interface Options<Fields, Link> {
  /** False in an article, whose address belongs to its anchors. */
  readonly isOwner: boolean;
  /** Fetches the codec; asked for when a link or a change needs it. */
  readonly codec: () => Promise<Codec<Fields, Link>>;
  /** What the address is to hold; undefined while nothing of the reader's is worth keeping. */
  readonly fields: Fields | undefined;
  readonly onLink: (link: Link) => void;
  /** Hears that the codec could not be fetched: the link was not read, or the address does not hold the change. */
  readonly onLost: () => void;
}

/**
 * Keeps the fields in the address, after the `#`, where no server sees them: read once the page
 * has woken and whenever the fragment changes, written after each valid change. An anchor of the
 * page is no state: after a jump to one, the state takes its place in the address again.
 */
export function useFragment<Fields, Link>({ isOwner, codec, fields, onLink, onLost }: Options<Fields, Link>): void {
  const written = useRef('');

  useEffect(() => {
    if (!isOwner) return;
    const read = () => {
      const { hash } = location;
      if (hash.slice(1) === written.current) return;
      if (hash.includes('=')) {
        codec().then(({ fromLink }) => {
          const link = fromLink(hash);
          written.current = hash.slice(1);
          if (link) onLink(link);
        }, onLost);
      } else if (written.current) {
        history.replaceState(history.state, '', `#${written.current}`);
      }
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  useEffect(() => {
    if (!isOwner || !fields) return;
    let isLatest = true;
    codec().then(({ toLink }) => {
      if (!isLatest) return;
      const fragment = toLink(fields);
      if (fragment === undefined || fragment === written.current) return;
      written.current = fragment;
      history.replaceState(history.state, '', `#${fragment}`);
    }, onLost);
    return () => {
      isLatest = false;
    };
  }, [fields]);
}
