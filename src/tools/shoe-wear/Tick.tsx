interface Props {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly type?: 'checkbox' | 'radio';
  readonly isChosen?: boolean;
}

/** A box or a circle with its words, large enough for a thumb. The form keeps what is ticked. */
export function Tick({ name, value, label, type = 'checkbox', isChosen }: Props) {
  return (
    <label class="tick">
      <input type={type} name={name} value={value} defaultChecked={isChosen} /> <span>{label}</span>
    </label>
  );
}
