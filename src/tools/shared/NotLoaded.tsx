import { NOT_LOADED } from './late-words.ts';

interface Props {
  readonly onRetry: () => void;
}

/** Stands where a part should be that is fetched late and did not come: what is wrong, and the way out. */
export function NotLoaded({ onRetry }: Props) {
  return (
    <>
      <p class="fault" role="alert">
        {NOT_LOADED}
      </p>
      <button type="button" class="button" onClick={onRetry}>
        Try again
      </button>
    </>
  );
}
