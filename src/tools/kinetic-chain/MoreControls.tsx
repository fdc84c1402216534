import { Choice } from '../shared/Choice.tsx';
import { Choices } from './Choices.tsx';
import { CONTROL_NAMES, PERSON_WORDS, SCALE_WORDS, VIEW_WORDS } from './control-words.ts';
import { NumberField, type TellFault } from './NumberField.tsx';
import { PERSONS, SCALES, VIEWS, type ChainState } from './state.ts';

const PEOPLE = Object.fromEntries(PERSONS.map((person) => [person, PERSON_WORDS[person].label])) as Readonly<Record<ChainState['person'], string>>;
const SIDES = { left: 'Left foot', right: 'Right foot' } as const;

interface Props {
  readonly state: ChainState;
  readonly tell: TellFault;
  readonly onChange: (change: Partial<ChainState>) => void;
}

/** How the figure is drawn, of whom, and the lift beside the wedge. */
export function MoreControls({ state, tell, onChange }: Props) {
  const { scale, view, person, liftMm, liftSide, wedgeDegrees } = state;
  return (
    <div class="more">
      <Choices legend={CONTROL_NAMES.scale} name="scale" value={scale} values={SCALES} words={SCALE_WORDS} onChoice={(next) => onChange({ scale: next })} />
      <Choices legend={CONTROL_NAMES.view} name="view" value={view} values={VIEWS} words={VIEW_WORDS} onChoice={(next) => onChange({ view: next })} />
      <Choices legend={CONTROL_NAMES.person} name="person" value={person} values={PERSONS} words={PEOPLE} onChoice={(next) => onChange({ person: next })} />
      <p class="note">{wedgeDegrees < 0 ? 'Not known with this edge up.' : `${PERSON_WORDS[person].note} (our sum, measuring noise included).`}</p>
      <NumberField
        name="liftMm"
        label={CONTROL_NAMES.liftMm}
        short="Flat lift"
        value={liftMm}
        unit=" mm"
        said={`${liftMm} mm`}
        ends={['0 mm', '30 mm (1.2 in)']}
        tell={tell}
        onValue={(next) => onChange({ liftMm: next })}
      />
      <Choice label={CONTROL_NAMES.liftSide} name="liftSide" value={liftSide} options={SIDES} onChoice={(next) => onChange({ liftSide: next })} />
    </div>
  );
}
