/** The rule book, row for row, as the model runs it and as the page shows it. */
export { ASYMMETRY_RULES, type AsymmetryRule } from './asymmetry.ts';
export { LIFE_RULES, type LifeRule, type Reason } from './life-rules.ts';
export { HOW_A_SIDE_WINS, PATTERN_RULES, type PatternRule } from './pattern-rules.ts';
export { SAFETY_RULES, type SafetyCode, type SafetyRule } from './safety-rules.ts';
