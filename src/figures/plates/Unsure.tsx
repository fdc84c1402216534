/** Hatching for what studies do not agree on, for every `Unsure` that names this id. */
export function UnsureDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-may`} width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path stroke="var(--line)" stroke-width="1.6" d="M0 6h12" />
      </pattern>
    </defs>
  );
}

/** A hatched region: studies do not agree on what happens here. */
export function Unsure({ id, d }: { readonly id: string; readonly d: string }) {
  return <path fill={`url(#${id}-may)`} d={d} />;
}
