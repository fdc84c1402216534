import { useEffect, useRef, useState } from 'preact/hooks';

/** A row that is being dragged, and the place that it would take. Places count from 0. */
export interface Drag {
  readonly from: number;
  readonly to: number;
}

/** How near to the edge of the window a drag scrolls, and how far at a time, px. */
const EDGE = 60;
const SCROLL = 14;

/** The place that a row would take: as many rows as have their middle above the pointer, itself left out. */
function placeAt(list: Element, from: number, y: number): number {
  const middles = [...list.children].map((row) => row.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
  return middles.filter((middle, place) => place !== from && middle < y).length;
}

/**
 * Lets rows of a list be dragged by a handle, with mouse, pen or finger. The list stays as it is
 * until the row is dropped; Escape, or a pointer that gets lost, leaves it so.
 *
 * @param onDrop called once, when a row was dropped at another place
 */
export function useDrag(onDrop: (drag: Drag) => void) {
  const [drag, show] = useState<Drag>();
  // A pointer may be quicker than what is drawn.
  const latest = useRef<Drag>();
  const set = (next: Drag | undefined) => {
    latest.current = next;
    show(next);
  };
  const handle = (from: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      set({ from, to: from });
    },
    onPointerMove: ({ clientY, currentTarget }: PointerEvent) => {
      const list = currentTarget instanceof Element && currentTarget.closest('ol');
      if (!latest.current || !list) return;
      if (clientY < EDGE) scrollBy(0, -SCROLL);
      else if (clientY > innerHeight - EDGE) scrollBy(0, SCROLL);
      set({ from, to: placeAt(list, from, clientY) });
    },
    onPointerUp: () => {
      const dropped = latest.current;
      set(undefined);
      if (dropped && dropped.to !== dropped.from) onDrop(dropped);
    },
    onPointerCancel: () => set(undefined),
  });
  const isDragging = drag !== undefined;
  useEffect(() => {
    if (!isDragging) return;
    // The focus may be anywhere while a pointer drags.
    const giveUp = ({ key }: KeyboardEvent) => key === 'Escape' && set(undefined);
    addEventListener('keydown', giveUp);
    return () => removeEventListener('keydown', giveUp);
  }, [isDragging]);
  return { drag, handle };
}
