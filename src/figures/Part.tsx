import type { Parts } from './parts.ts';
import { transformOf, type Placement } from './placement.ts';

interface PartDefsProps<Name extends string> {
  /** Prefix of the ids of these bones; unique on the page. */
  readonly id: string;
  readonly parts: Parts<Name>;
  /** The bones that the drawing needs. */
  readonly names: readonly Name[];
}

/** Draws bones once, for every `Part` of the document that names this id. */
export function PartDefs<Name extends string>({ id, parts, names }: PartDefsProps<Name>) {
  return (
    <defs>
      {names.map((name) => (
        <g class="cast" id={`${id}-${name}`}>
          {parts[name].map(({ d, look }) => (
            <path {...(look && { class: look })} fill-rule="evenodd" d={d} />
          ))}
        </g>
      ))}
    </defs>
  );
}

interface PartProps {
  readonly id: string;
  readonly name: string;
  /** Where it stands; where it was drawn, if not said. */
  readonly at?: Placement;
}

/** A bone in its place. */
export function Part({ id, name, at }: PartProps) {
  return <use href={`#${id}-${name}`} {...(at && { transform: transformOf(at) })} />;
}
