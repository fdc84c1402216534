/** How many steps the tour has; its words come late. */
export const STEP_COUNT = 8;

interface Props {
  /** Place of the step that is shown, from 0. */
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** The way through the tour. */
export function StepButtons({ step, onStep }: Props) {
  return (
    <p class="steps">
      <button type="button" class="button" disabled={step === 0} onClick={() => onStep(step - 1)}>
        Back
      </button>
      <span>
        Step {step + 1} of {STEP_COUNT}
      </span>
      <button type="button" class="button" disabled={step === STEP_COUNT - 1} onClick={() => onStep(step + 1)}>
        Next
      </button>
    </p>
  );
}
