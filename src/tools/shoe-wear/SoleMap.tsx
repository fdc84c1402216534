import type { ComponentChildren } from 'preact';
import { LevelPatterns, levelPaint } from './LevelPatterns.tsx';
import { MIRROR, NAMED_BOX, REACH, SOLE_BOX, SOLE_WIDTH, ZONE_PATHS } from './sole-map.ts';
import { ZONES, type Side, type Sole, type Zone } from './zones.ts';
import { SHOE_NAMES, zoneSentence } from './zone-words.ts';

interface SoleMapProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly side: Side;
  readonly sole: Sole;
  /** The one zone that Tab reaches; around it stands the ring while the keyboard is used. */
  readonly current?: Zone | undefined;
  /** What a picture shows, in words; on a map without, each zone is a button. */
  readonly alt?: string;
  /** Without names: for print, comparison and figures. */
  readonly isSmall?: boolean;
  /** Lies under the zones, in mm of the sole as it is seen; cut off at the drawing's edge. */
  readonly children?: ComponentChildren;
  /** Lies over the zones. */
  readonly over?: ComponentChildren;
}

const WHOLE = ZONES.map((zone) => ZONE_PATHS[zone]).join('');

/** One outsole from below, toes up, with the wear of its ten zones. */
export function SoleMap({ id, side, sole, current, alt, isSmall, children, over }: SoleMapProps) {
  const isLeft = side === 'left';
  const paint = `var(--${side})`;
  return (
    <svg
      class="sole-map"
      viewBox={isSmall ? SOLE_BOX : NAMED_BOX}
      role={alt ? 'img' : 'group'}
      aria-label={alt ?? SHOE_NAMES[side]}
    >
      <LevelPatterns id={id} paint={paint} />
      {children}
      <g {...(isLeft && { transform: MIRROR })}>
        <path class="rim" {...(children ? { 'fill-opacity': 0 } : { fill: `url(#${id}0)` })} d={WHOLE} />
        {!alt && (
          <g class="reach" stroke-width={2 * REACH}>
            {ZONES.map((zone) => (
              <path data-side={side} data-zone={zone} d={ZONE_PATHS[zone]} />
            ))}
          </g>
        )}
        <g class="zones" {...(children && { 'fill-opacity': 0.6 })}>
          {ZONES.map((zone) => (
            <path
              d={ZONE_PATHS[zone]}
              fill={levelPaint(id, paint, sole[zone])}
              {...(!alt && {
                'data-side': side,
                'data-zone': zone,
                role: 'button',
                tabindex: zone === current ? 0 : -1,
                'aria-label': zoneSentence(side, zone, sole[zone]),
              })}
            />
          ))}
        </g>
        {current && <path class="ring" d={ZONE_PATHS[current]} />}
        {current && <path class="ring in" d={ZONE_PATHS[current]} />}
      </g>
      {over}
      {!isSmall && (
        <g class="names" font-size="11" text-anchor="middle" aria-hidden="true">
          <text class={side[0]} x={SOLE_WIDTH / 2} y="-22">
            <tspan font-weight="600" font-size="13">{SHOE_NAMES[side]}</tspan>
            <tspan x={SOLE_WIDTH / 2} dy="13">from below</tspan>
          </text>
          <text transform={`translate(${isLeft ? 105 : 5} 186)rotate(${isLeft ? 90 : -90})`}>outer edge</text>
          <text transform={`translate(${isLeft ? 15 : 95} 186)rotate(${isLeft ? -90 : 90})`}>inner edge</text>
        </g>
      )}
    </svg>
  );
}
