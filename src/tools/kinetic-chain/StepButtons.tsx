/** How many steps the tour has; its words come late. */
export const STEP_COUNT = 8;

interface Props {
  /** Place of the step that is shown, from 0. */
  readonly step: number;
  /** Title of the step, once the reader has taken one. */
  readonly title: string | undefined;
  readonly onStep: (step: number) => void;
}

/** The way through the tour. A button at its end stays where the focus is, and does nothing. */
export function StepButtons({ step, title, onStep }: Props) {
  const [isFirst, isLast] = [step === 0, step === STEP_COUNT - 1];
  return (
    <p class="steps">
      <button type="button" class="button" aria-disabled={isFirst} onClick={() => isFirst || onStep(step - 1)}>
        Back
      </button>
      <span role="status">
        Step {step + 1} of {STEP_COUNT}
        {title && <span class="unseen">: {title}</span>}
      </span>
      <button type="button" class="button" aria-disabled={isLast} onClick={() => isLast || onStep(step + 1)}>
        Next
      </button>
    </p>
  );
}
