import { encode } from 'uqr';

interface Props {
  readonly text: string;
  /** What the code holds, in words. */
  readonly label: string;
}

/** A text as a QR code: dark on white in every scheme, because scanners want it so. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
