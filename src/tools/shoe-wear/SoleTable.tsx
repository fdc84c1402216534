import { isLevel } from './sole.ts';
import type { Soles } from './edit-soles.ts';
import { LEVELS, SIDES, ZONES, type Level, type Side, type Zone } from './vocabulary.ts';
import { LEVEL_NAMES, SHOE_NAMES, ZONE_NAMES } from './zone-words.ts';

interface Props {
  readonly soles: Soles;
  readonly onMark: (side: Side, zone: Zone, level: Level) => void;
}

const named = (text: string) => text[0]?.toUpperCase() + text.slice(1);

/** The marks as a table of lists to choose from: the same marks as on the drawing. */
export function SoleTable({ soles, onMark }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Zone</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {SHOE_NAMES[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ZONES.map((zone) => (
          <tr key={zone}>
            <th scope="row">{named(ZONE_NAMES[zone])}</th>
            {SIDES.map((side) => (
              <td key={side}>
                <select
                  aria-label={`${SHOE_NAMES[side]}, ${ZONE_NAMES[zone]}`}
                  value={String(soles[side][zone])}
                  onInput={(event) => event.stopPropagation()}
                  onChange={({ currentTarget }) => {
                    const level = Number(currentTarget.value);
                    if (isLevel(level)) onMark(side, zone, level);
                  }}
                >
                  {LEVELS.map((level) => (
                    <option key={level} value={String(level)}>
                      {LEVEL_NAMES[level]}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
