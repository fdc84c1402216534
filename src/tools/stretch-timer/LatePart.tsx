import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly name: string;
  /** Hears of an opening, also one from before the script woke. */
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

/** A part that is opened, and whose content is fetched then. */
export function LatePart({ name, onOpen, children }: Props) {
  const room = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (room.current?.open) onOpen();
  }, []);
  return (
    <details ref={room} onToggle={onOpen}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
