import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NOT_LOADED } from './late-words.ts';
import { useLate } from './use-late.browser.ts';

interface Props<Module> {
  readonly name: string;
  readonly class?: string;
  /** The dynamic import of what it holds: asked for when it is opened, also if that was before the script woke. */
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ComponentChildren;
}

/** A part that is opened, and whose content is fetched then. Once there it stays, so that closing it loses no answer. */
export function LatePart<Module>({ name, class: look, load, children }: Props<Module>) {
  const room = useRef<HTMLDetailsElement>(null);
  const [wasOpened, open] = useState(false);
  const [module, isLost] = useLate(load, wasOpened);
  const onToggle = () => {
    if (room.current?.open) open(true);
  };
  useEffect(onToggle, []);
  return (
    <details ref={room} class={look} onToggle={onToggle}>
      <summary>{name}</summary>
      {module && children(module)}
      {isLost && (
        <p class="fault" role="alert">
          {NOT_LOADED}
        </p>
      )}
    </details>
  );
}
