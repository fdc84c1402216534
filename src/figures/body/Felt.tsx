interface FeltDefsProps {
  readonly id: string;
  /** Width of the hatching: 1 for a whole body. */
  readonly scale?: number;
}

/** Hatching for where something is felt, for every `Felt` that names this id. */
export function FeltDefs({ id, scale }: FeltDefsProps) {
  return (
    <defs>
      <pattern id={`${id}-felt`} width="18" height="18" patternUnits="userSpaceOnUse" patternTransform={`rotate(45)${scale ? `scale(${scale})` : ''}`}>
        <path stroke="var(--accent)" stroke-width="7" d="M0 9h18" />
      </pattern>
    </defs>
  );
}

/** A hatched part of the body: here you should feel it. */
export function Felt({ id, d }: { readonly id: string; readonly d: string }) {
  return <path fill={`url(#${id}-felt)`} stroke="var(--accent)" vector-effect="non-scaling-stroke" d={d} />;
}
