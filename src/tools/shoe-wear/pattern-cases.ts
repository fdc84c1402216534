import type { Pattern, Sole } from './vocabulary.ts';

/** The marks of one sole, and the pattern that our table gives them. */
export interface PatternCase {
  readonly name: string;
  readonly marks: Partial<Sole>;
  readonly expected: Pattern;
  /** The row of the table of patterns. */
  readonly source: string;
}

const row = (number: number) => `our table of patterns, row ${number}`;

/** The example that stands on the page before the reader marks anything. */
export const WORKED_EXAMPLE: PatternCase = {
  name: 'outer heel clear, middle of the ball and big toe light',
  marks: { 'heel-outer': 2, 'ball-centre': 1, 'toe-big': 1 },
  expected: 'usual-heel',
  source: row(8),
};

const ALL_LIGHT = {
  'heel-outer': 1,
  'heel-centre': 1,
  'heel-inner': 1,
  'mid-outer': 1,
  'mid-inner': 1,
  'ball-outer': 1,
  'ball-centre': 1,
  'ball-inner': 1,
  'toe-big': 1,
  'toe-small': 1,
} as const satisfies Sole;

const ALL_CLEAR = {
  'heel-outer': 2,
  'heel-centre': 2,
  'heel-inner': 2,
  'mid-outer': 2,
  'mid-inner': 2,
  'ball-outer': 2,
  'ball-centre': 2,
  'ball-inner': 2,
  'toe-big': 2,
  'toe-small': 2,
} as const satisfies Sole;

/** Every example that the table of patterns was drawn up with. */
const TABLE_CASES: readonly PatternCase[] = [
  WORKED_EXAMPLE,
  { name: 'no marks', marks: {}, expected: 'none', source: row(1) },
  { name: 'inner heel light', marks: { 'heel-inner': 1 }, expected: 'none', source: row(1) },
  { name: 'middle of the ball light', marks: { 'ball-centre': 1 }, expected: 'none', source: row(1) },
  { name: 'outer heel light', marks: { 'heel-outer': 1 }, expected: 'usual-heel', source: row(2) },
  { name: 'all light', marks: ALL_LIGHT, expected: 'usual-heel', source: row(2) },
  { name: 'inner heel clear', marks: { 'heel-inner': 2 }, expected: 'inner', source: row(3) },
  { name: 'inner heel smooth, outer heel light', marks: { 'heel-inner': 3, 'heel-outer': 1 }, expected: 'inner', source: row(3) },
  { name: 'inner ball and big toe smooth', marks: { 'ball-inner': 3, 'toe-big': 3 }, expected: 'inner', source: row(3) },
  { name: 'outer ball and small toes clear', marks: { 'ball-outer': 2, 'toe-small': 2 }, expected: 'outer', source: row(4) },
  { name: 'both toes smooth', marks: { 'toe-big': 3, 'toe-small': 3 }, expected: 'toe-tip', source: row(5) },
  {
    name: 'both toes smooth, outer heel clear',
    marks: { 'heel-outer': 2, 'toe-big': 3, 'toe-small': 3 },
    expected: 'toe-tip',
    source: row(5),
  },
  { name: 'middle of the ball clear', marks: { 'ball-centre': 2 }, expected: 'forefoot', source: row(6) },
  {
    name: 'both toes and the middle of the ball clear',
    marks: { 'toe-big': 2, 'toe-small': 2, 'ball-centre': 2 },
    expected: 'forefoot',
    source: row(6),
  },
  {
    name: 'inner ball and big toe smooth, outer heel clear',
    marks: { 'heel-outer': 2, 'ball-inner': 3, 'toe-big': 3 },
    expected: 'forefoot',
    source: row(6),
  },
  {
    name: 'outer and middle heel clear, inner heel light',
    marks: { 'heel-outer': 2, 'heel-centre': 2, 'heel-inner': 1 },
    expected: 'even',
    source: row(7),
  },
  { name: 'all clear', marks: ALL_CLEAR, expected: 'even', source: row(7) },
  { name: 'outer heel clear', marks: { 'heel-outer': 2 }, expected: 'usual-heel', source: row(8) },
  { name: 'outer heel smooth', marks: { 'heel-outer': 3 }, expected: 'usual-heel', source: row(8) },
  { name: 'middle of the heel clear', marks: { 'heel-centre': 2 }, expected: 'usual-heel', source: row(8) },
  {
    name: 'outer heel smooth, inner ball and big toe clear',
    marks: { 'heel-outer': 3, 'ball-inner': 2, 'toe-big': 2 },
    expected: 'usual-heel',
    source: row(8),
  },
  { name: 'outer heel smooth, outer ball clear', marks: { 'heel-outer': 3, 'ball-outer': 2 }, expected: 'usual-heel', source: row(8) },
  { name: 'inner heel clear, outer heel light', marks: { 'heel-inner': 2, 'heel-outer': 1 }, expected: 'mixed', source: row(9) },
  { name: 'outer waist clear', marks: { 'mid-outer': 2 }, expected: 'mixed', source: row(9) },
  { name: 'big toe smooth', marks: { 'toe-big': 3 }, expected: 'mixed', source: row(9) },
];

/** Soles that only one condition of a row keeps out of it. */
const EDGE_CASES: readonly PatternCase[] = [
  {
    name: 'middle heel clear, outer heel light, inner heel without wear',
    marks: { 'heel-outer': 1, 'heel-centre': 2 },
    expected: 'usual-heel',
    source: row(8),
  },
  {
    name: 'outer heel smooth, middle heel clear, inner heel light',
    marks: { 'heel-outer': 3, 'heel-centre': 2, 'heel-inner': 1 },
    expected: 'usual-heel',
    source: row(8),
  },
  {
    name: 'whole heel and outer ball clear',
    marks: { 'heel-outer': 2, 'heel-centre': 2, 'heel-inner': 2, 'ball-outer': 2 },
    expected: 'usual-heel',
    source: row(8),
  },
  {
    name: 'whole heel and outer waist clear',
    marks: { 'heel-outer': 2, 'heel-centre': 2, 'heel-inner': 2, 'mid-outer': 2 },
    expected: 'mixed',
    source: row(9),
  },
  {
    name: 'whole heel clear, big toe smooth',
    marks: { 'heel-outer': 2, 'heel-centre': 2, 'heel-inner': 2, 'toe-big': 3 },
    expected: 'mixed',
    source: row(9),
  },
  { name: 'outer heel and outer waist clear', marks: { 'heel-outer': 2, 'mid-outer': 2 }, expected: 'mixed', source: row(9) },
  { name: 'outer heel clear, big toe smooth', marks: { 'heel-outer': 2, 'toe-big': 3 }, expected: 'mixed', source: row(9) },
];

/** Marks of one sole with the pattern of each. */
export const PATTERN_CASES: readonly PatternCase[] = [...TABLE_CASES, ...EDGE_CASES];
