const FORCED_COLOURS = /@media\s*\(forced-colors:\s*active\)\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** A style sheet without its rules for forced colours, which give way to those of the system. */
export const withoutForcedColours = (css: string): string => css.replaceAll(FORCED_COLOURS, '');
