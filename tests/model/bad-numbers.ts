/** Numbers that no length can be. */
export const NOT_FINITE = [NaN, Infinity, -Infinity] as const;
export const NEGATIVE = [-1, -0.001, -Number.MIN_VALUE] as const;
