/**
 * A text as one of the choices, or undefined when it is none of them.
 *
 * @example oneOf(['mm', 'in'], 'mm') // 'mm'
 */
export const oneOf = <Choice extends string>(choices: readonly Choice[], text: unknown): Choice | undefined =>
  choices.find((choice) => choice === text);
