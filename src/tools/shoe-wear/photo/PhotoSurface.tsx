import { useRef } from 'preact/hooks';
import type { Point } from '../../../figures/point.ts';
import type { Fingers } from './carry.ts';
import type { Photo, PhotoAction } from './photo-state.ts';
import { onMap } from './placement.ts';

interface Props {
  readonly photo: Photo;
  /** The part of the map that belongs to this sole, in its units. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly onAction: (action: PhotoAction) => void;
}

/** One step of a wheel held down with Ctrl (a pinch on most touch pads) makes about a tenth of difference. */
const WHEEL_GROWTH = 0.001;

/** Where something happened, in the units of the map. */
function pointOf({ clientX, clientY }: MouseEvent, surface: SVGGraphicsElement): Point {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(surface.getScreenCTM()?.inverse());
  return [x, y];
}

function fingersOf(points: Iterable<Point>): Fingers | undefined {
  const [first, second] = points;
  return first && (second ? [first, second] : [first]);
}

/**
 * Lies over the zones while the picture is moved by hand or levelled, and takes every touch.
 * While wear is marked it is not there.
 */
export function PhotoSurface({ photo, area, onAction }: Props) {
  const held = useRef(new Map<number, Point>());
  const { mode, heel, placement } = photo;
  if (mode === 'mark') return null;

  const carry = (event: PointerEvent, surface: SVGGraphicsElement) => {
    const from = fingersOf(held.current.values());
    if (!from || !held.current.has(event.pointerId)) return;
    held.current.set(event.pointerId, pointOf(event, surface));
    const to = fingersOf(held.current.values());
    if (to) onAction({ do: 'carry', from, to });
  };
  const letGo = ({ pointerId }: PointerEvent) => held.current.delete(pointerId);
  const moving = {
    onPointerDown: (event: PointerEvent & { currentTarget: SVGRectElement }) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current.set(event.pointerId, pointOf(event, event.currentTarget));
    },
    onPointerMove: (event: PointerEvent & { currentTarget: SVGRectElement }) => carry(event, event.currentTarget),
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onWheel: (event: WheelEvent & { currentTarget: SVGRectElement }) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onAction({ do: 'zoom', factor: Math.exp(-event.deltaY * WHEEL_GROWTH), about: pointOf(event, event.currentTarget) });
    },
  };
  const tapping = {
    onClick: (event: MouseEvent & { currentTarget: SVGRectElement }) =>
      onAction({ do: 'tap', at: pointOf(event, event.currentTarget) }),
  };
  return (
    <g class={`photo-surface photo-${mode}`} aria-hidden="true">
      <rect {...area} fill="transparent" {...(mode === 'move' ? moving : tapping)} />
      {heel && <path class="photo-end" transform={`translate(${onMap(heel, placement).join(' ')})`} d="M-8 0H8M0-8V8" />}
    </g>
  );
}
