import { CopyButton } from './CopyButton.tsx';

/** A button that copies a text which its page knows. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div class="save">
      <CopyButton label={label} text={() => text} />
    </div>
  );
}
