import { useRef } from 'preact/hooks';
import { isLevel } from './sole.ts';
import { SIDES, ZONES, type Level } from './zones.ts';
import { neighbour, type Direction, type Place } from './zone-grid.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

interface Options {
  /** The level that a tap on this zone brings. */
  readonly nextLevel: (place: Place) => Level;
  /** Marks a zone. A stroke is one step back, however many zones it painted. */
  readonly onMark: (place: Place, level: Level, isSameStroke: boolean) => void;
}

/** The zone that an element draws. */
export function placeOf(element: Element | null): Place | undefined {
  const drawn = element?.closest('[data-zone]');
  const side = SIDES.find((name) => name === drawn?.getAttribute('data-side'));
  const zone = ZONES.find((name) => name === drawn?.getAttribute('data-zone'));
  return side && zone && { side, zone };
}

const isSame = (a: Place | undefined, b: Place | undefined) => a?.side === b?.side && a?.zone === b?.zone;

/** Tap, drag and keys on the soles: handlers for the element that holds both. */
export function usePainting({ nextLevel, onMark }: Options) {
  const stroke = useRef<{ from: Place; at: Place; level: Level; hasMoved: boolean }>();
  /** A drag ends in a click, which must not step the zone that it ended on. */
  const wasDrag = useRef(false);

  return {
    onPointerDown(event: PointerEvent) {
      wasDrag.current = false;
      const place = event.isPrimary && event.button === 0 ? placeOf(event.target as Element) : undefined;
      stroke.current = place && { from: place, at: place, level: nextLevel(place), hasMoved: false };
    },
    onPointerMove({ clientX, clientY, isPrimary, buttons }: PointerEvent) {
      const now = stroke.current;
      if (!now || !isPrimary) return;
      if (buttons === 0) {
        // The button was let go elsewhere.
        stroke.current = undefined;
        wasDrag.current = false;
        return;
      }
      const place = placeOf(document.elementFromPoint(clientX, clientY));
      if (!place || isSame(place, now.at)) return;
      if (!now.hasMoved) onMark(now.from, now.level, false);
      onMark(place, now.level, true);
      stroke.current = { ...now, at: place, hasMoved: true };
      wasDrag.current = true;
    },
    onPointerUp() {
      stroke.current = undefined;
    },
    onPointerCancel() {
      stroke.current = undefined;
    },
    onClick({ target }: MouseEvent) {
      const place = placeOf(target as Element);
      if (place && !wasDrag.current) onMark(place, nextLevel(place), false);
      wasDrag.current = false;
    },
    onKeyDown(event: KeyboardEvent) {
      const { key, target, currentTarget } = event;
      const place = placeOf(target as Element);
      if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
      const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
      const to = direction && neighbour(place.zone, place.side, direction);
      const typed = key === 'Backspace' || key === 'Delete' ? 0 : /^\d$/.test(key) ? Number(key) : undefined;
      if (to) {
        const room = currentTarget as Element;
        room.querySelector<SVGElement>(`[role="button"][data-side="${to.side}"][data-zone="${to.zone}"]`)?.focus();
      } else if (isLevel(typed)) onMark(place, typed, false);
      else if (key === 'Enter' || key === ' ') onMark(place, nextLevel(place), false);
      else return;
      event.preventDefault();
    },
  };
}
