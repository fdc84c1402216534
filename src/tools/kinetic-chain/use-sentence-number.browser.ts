import { useRef } from 'preact/hooks';
import { LIMITS, type Adjustable } from './limits.ts';

/** How far a pointer goes for one step of the number, and before it is a drag at all, px. */
const PX_A_STEP = 6;
const PX_TO_DRAG = 4;

const KEYS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A number that stands in a sentence, as its field tells it. */
interface Held {
  readonly name: Adjustable;
  readonly min: number;
  readonly max: number;
  readonly sign: number;
}

function heldBy(target: EventTarget | null): Held | undefined {
  if (!(target instanceof HTMLInputElement) || target.role !== 'spinbutton') return undefined;
  const { ariaValueMin, ariaValueMax, dataset } = target;
  const name = dataset['number'] === 'liftMm' ? 'liftMm' : 'wedgeDegrees';
  return { name, min: Number(ariaValueMin), max: Number(ariaValueMax), sign: Number(dataset['sign']) };
}

/**
 * Lets numbers in sentences be dragged sideways with mouse, pen or finger, and stepped with the arrow keys. It listens
 * from around them, so that it works before the sentence's own script has come, and goes on while it comes.
 *
 * @param numbers what the numbers are now: a field may show them a frame later
 * @param onNumber called with each new value, inside the ends that the sentence allows
 * @returns what the element around the sentences is to listen to
 */
export function useSentenceNumber(numbers: () => Readonly<Record<Adjustable, number>>, onNumber: (name: Adjustable, value: number) => void) {
  const drag = useRef<{ readonly held: Held; readonly from: number; readonly x: number; isDrag: boolean }>();
  const step = ({ name, min, max, sign }: Held, from: number, steps: number) =>
    onNumber(name, sign * Math.min(max, Math.max(min, sign * from + steps * LIMITS[name].step)));
  return {
    onPointerDown: ({ button, clientX, currentTarget, pointerId, target }: PointerEvent) => {
      const held = button === 0 ? heldBy(target) : undefined;
      if (!held || !(currentTarget instanceof Element)) return;
      currentTarget.setPointerCapture(pointerId);
      drag.current = { held, from: numbers()[held.name], x: clientX, isDrag: false };
    },
    // Otherwise the browser would mark text while the number is dragged.
    onMouseDown: (event: MouseEvent) => {
      if (heldBy(event.target)) event.preventDefault();
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      if (!drag.current) return;
      const way = clientX - drag.current.x;
      drag.current.isDrag ||= Math.abs(way) >= PX_TO_DRAG;
      if (drag.current.isDrag) step(drag.current.held, drag.current.from, Math.round(way / PX_A_STEP));
    },
    onPointerUp: ({ currentTarget }: PointerEvent) => {
      const isTap = drag.current && !drag.current.isDrag;
      drag.current = undefined;
      const field = isTap && currentTarget instanceof Element && currentTarget.querySelector<HTMLInputElement>('[role=spinbutton]');
      if (!field) return;
      field.focus();
      field.select();
    },
    onPointerCancel: () => (drag.current = undefined),
    onKeyDown: (event: KeyboardEvent) => {
      const [held, steps] = [heldBy(event.target), KEYS[event.key]];
      if (!held || steps === undefined) return;
      event.preventDefault();
      step(held, numbers()[held.name], steps);
    },
  };
}
