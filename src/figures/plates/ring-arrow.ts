import { shortNumbers, type Point } from '../point.ts';

/** A turning arrow around a bone that stands upright: its path and its head. */
export interface RingArrow {
  readonly line: string;
  readonly head: string;
}

const FROM = 25;
const TO = -205;

/**
 * An arrow that turns a right leg inwards, seen from behind and a little from above: it runs behind the bone, where the
 * front of the leg is, towards the other leg. To be drawn beneath the bones.
 *
 * @param middle of the ring, in mm, y down
 * @param width half the ring's width in mm
 * @example ringArrow([0, 0], 50).head // starts at the inner end
 */
export function ringArrow([x, y]: Point, width: number): RingArrow {
  const height = width * 0.3;
  const on = (degrees: number): Point => {
    const angle = (degrees * Math.PI) / 180;
    return [x + width * Math.cos(angle), y + height * Math.sin(angle)];
  };
  const whole = (point: Point) => shortNumbers([Math.round(point[0]), Math.round(point[1])]);
  const [tipX, tipY] = on(TO);
  return {
    line: `M${whole(on(FROM))}A${shortNumbers([width, height])} 0 1 0 ${whole([tipX, tipY])}`,
    head: `M${whole([tipX + 11, tipY + 13])}l-22-7 15-16z`,
  };
}
