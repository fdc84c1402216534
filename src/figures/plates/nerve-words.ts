/** Name and description of the two nerve roots. */
export const nerveWords = {
  title: 'Where the L5 and S1 nerve roots lead in the foot',
  description:
    'The same right leg twice, with pelvis and lower spine, seen from its outer side. Both nerve roots leave the lower spine and run down ' +
    'the back of the thigh as the sciatic nerve. L5 then passes to the front of the shin, to the top of the foot and the big ' +
    'toe. S1 runs down the calf to the outer edge and the sole of the foot.',
};
