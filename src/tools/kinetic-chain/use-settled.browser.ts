import { useEffect, useState } from 'preact/hooks';

/** How long a value has to stay as it is, ms: a drag has ended, or rests. */
const REST = 400;

/** A value once it has come to rest: what is told aloud and written down, not each move of a drag. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
