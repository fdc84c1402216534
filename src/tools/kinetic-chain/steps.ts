import { LIMITS } from './limits.ts';
import { DEFAULT_STATE } from './state.ts';
import type { NumberPart, Step } from './step.ts';

const { min, max, step } = LIMITS.wedgeDegrees;

/** A wedge with the outer edge up, and one with the inner edge up. From the smallest wedge on, so that it stays one. */
const OUTER: NumberPart = { number: 'wedgeDegrees', min: step, max, sign: 1 };
const INNER: NumberPart = { number: 'wedgeDegrees', min: step, max: -min, sign: -1 };

/** The guided tour, from the sole to what none of this says about pain. */
export const STEPS: readonly Step[] = [
  {
    title: 'Heel and shin',
    parts: [
      { text: 'Stand on a wedge of ' }, OUTER, { text: ', outer edge up. The heels tip in. If they follow all the way, the shins turn in by about ' },
      { result: 'shin' }, { text: ': a number from 8 legs of people who had died.' },
    ],
    state: { ...DEFAULT_STATE, view: 'behind' },
    lookAt: 'feet',
    sources: ['fischer2018'],
  },
  {
    title: 'The trail goes cold',
    parts: [
      { text: 'Next comes the thigh. In 35 people on wedges the hip turned in too, but we could not read by how much. So on a wedge of ' },
      OUTER, { text: ' we draw a gap.' },
    ],
    state: { ...DEFAULT_STATE, view: 'behind' },
    lookAt: 'pelvis',
    sources: ['khamis2007'],
  },
  {
    title: 'The pelvis',
    parts: [
      { text: 'On a wedge of ' }, OUTER, { text: ' the pelvis tips forward by about ' }, { result: 'pelvisForward' },
      { text: ', from 14 people on wedges of 10°. You see it at true size, if you can see it.' },
    ],
    state: { ...DEFAULT_STATE, view: 'side' },
    lookAt: 'pelvis',
    sources: ['pinto2008'],
  },
  {
    title: 'People differ',
    parts: [
      { text: 'By our sum, in 5 in 100 people on wedges of ' }, OUTER, { text: ' the pelvis tips backwards, by ' },
      { result: 'pelvisForward' }, { text: ' or more. Part of that may be measuring noise.' },
    ],
    state: { ...DEFAULT_STATE, view: 'side', person: 'opposite' },
    lookAt: 'pelvis',
    sources: ['pinto2008'],
  },
  {
    title: 'One foot',
    parts: [
      { text: 'Now put a wedge of ' }, OUTER, { text: ' under your left foot alone. On average the pelvis tips forward by ' },
      { result: 'pelvisForward' }, { text: ' and sideways by ' }, { result: 'pelvisSideways' }, { text: '. What we could read names no side.' },
    ],
    state: { ...DEFAULT_STATE, feet: 'left' },
    lookAt: 'feet',
    sources: ['pinto2008'],
  },
  {
    title: 'Not a mirror',
    parts: [
      { text: 'Turn the wedge round: ' }, INNER,
      { text: ', inner edge up. This is not the mirror of before. In one study, rolling out did not clearly move the pelvis, so we draw gaps.' },
    ],
    state: { ...DEFAULT_STATE, wedgeDegrees: -10 },
    lookAt: 'feet',
    sources: ['duval2010'],
  },
  {
    title: 'The lower back',
    parts: [
      { text: 'Does the lower back arch more on a wedge of ' }, OUTER,
      { text: ', outer edge up? Studies disagree: 2 very similar ones say yes, another saw no link. None gives degrees that we could read.' },
    ],
    state: { ...DEFAULT_STATE, view: 'side' },
    lookAt: 'pelvis',
    sources: ['farokhmanesh2014', 'ghasemi2016', 'duval2010'],
  },
  {
    title: 'What it means for pain',
    parts: [
      { text: 'Say that a wedge of ' }, OUTER, { text: ' tips a pelvis forward by ' }, { result: 'pelvisForward' },
      { text: '. That is no known way to pain. In a review, people with back pain stood with no more tilt (3 studies) and no deeper curve (8 studies).' },
    ],
    state: DEFAULT_STATE,
    lookAt: 'pelvis',
    sources: ['pinto2008', 'laird2014'],
  },
];
