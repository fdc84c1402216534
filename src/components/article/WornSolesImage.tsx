import { withBase } from '../../library/paths.ts';
import { wornSoles } from '../../tools/shoe-wear/worn-soles.ts';

/** A pair of worn soles, drawn in a file of its own: it is too large for the pages that show it. */
export function WornSolesImage({ marks }: { readonly marks: string | undefined }) {
  const { name, description } = wornSoles(marks);
  return <img src={withBase(`/figures/soles/${name}.svg`, import.meta.env.BASE_URL)} alt={description} width="276" height="375" />;
}
