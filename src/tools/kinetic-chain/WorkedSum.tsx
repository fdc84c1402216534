import { sayDegrees } from '../../figures/say-number.ts';
import { forwardTiltOf, PLACES } from './person.ts';
import { PINTO } from './studies.ts';

const { mean, sd } = PINTO.forwardBoth;

/** A wedge between those measured: the sum with its numbers, computed by the model. */
export function WedgeSum({ wedgeDegrees }: { readonly wedgeDegrees: number }) {
  return (
    <math display="block">
      <mtext>{mean}°</mtext>
      <mo>×</mo>
      <mfrac>
        <mtext>{wedgeDegrees}°</mtext>
        <mtext>{PINTO.wedgeDegrees}°</mtext>
      </mfrac>
      <mo>=</mo>
      <mtext>{sayDegrees(forwardTiltOf('typical', wedgeDegrees, 'both') ?? Number.NaN)}</mtext>
    </math>
  );
}

/** One person's place in the spread: the mean and so many standard deviations. */
export function PersonSum() {
  return (
    <math display="block">
      <mtext>{mean}°</mtext>
      <mo>+</mo>
      <mn>{PLACES.strong.z.toFixed(2)}</mn>
      <mo>×</mo>
      <mtext>{sd}°</mtext>
      <mo>=</mo>
      <mtext>{sayDegrees(forwardTiltOf('strong', PINTO.wedgeDegrees, 'both') ?? Number.NaN)}</mtext>
    </math>
  );
}
