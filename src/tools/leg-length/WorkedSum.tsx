import type { TiltInput } from './tilt.ts';
import { pelvicTilt } from './tilt.ts';

/** The sum with its numbers, for one input: shown as mathematics, computed by the model. */
export function WorkedSum(input: TiltInput) {
  return (
    <math display="block">
      <mi>asin</mi>
      <mo>(</mo>
      <mfrac>
        <mtext>{input.differenceMm} mm</mtext>
        <mtext>{input.hipWidthMm} mm</mtext>
      </mfrac>
      <mo>)</mo>
      <mo>=</mo>
      <mtext>{pelvicTilt(input).toFixed(1)}°</mtext>
    </math>
  );
}

/** The rule in words, as mathematics. */
export function TiltRule() {
  return (
    <math display="block">
      <mtext>tilt</mtext>
      <mo>=</mo>
      <mi>asin</mi>
      <mo>(</mo>
      <mfrac>
        <mtext>leg length difference</mtext>
        <mtext>hip-joint spacing</mtext>
      </mfrac>
      <mo>)</mo>
    </math>
  );
}
