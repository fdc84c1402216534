/** How a leg is bent, in degrees from hanging straight under an upright pelvis. */
export interface LegAngles {
  /** Forward swing of the thigh against the pelvis. */
  readonly hip?: number;
  /** Fold of the knee. */
  readonly knee?: number;
  /** Foot up. */
  readonly ankle?: number;
  /** Toes up against the foot. */
  readonly toes?: number;
}

/** How an arm is bent, in degrees from hanging straight beside an upright chest, its palm to the rear. */
export interface ArmAngles {
  /** Forward swing of the upper arm against the chest. */
  readonly shoulder?: number;
  /** Fold of the elbow. */
  readonly elbow?: number;
  /** Hand up, towards its back. */
  readonly wrist?: number;
}

/** A pose seen from the right side, looking to the right, in degrees. Each joint is measured against the part nearer the pelvis. */
export interface BodyAngles {
  /** Lean of the pelvis: 0 upright, 90 face down, -90 on the back. */
  readonly pelvis?: number;
  /** Forward bend of the lower back. */
  readonly back?: number;
  /** Forward bend of the neck. */
  readonly neck?: number;
  readonly rightLeg?: LegAngles;
  readonly leftLeg?: LegAngles;
  readonly rightArm?: ArmAngles;
  readonly leftArm?: ArmAngles;
}

/** How far the drawn joints turn, in degrees: enough for exercises, not for a slip of the pen. Limits of the drawing. */
export const LIMITS = {
  pelvis: [-180, 180], back: [-30, 70], neck: [-60, 60],
  hip: [-30, 140], knee: [0, 150], ankle: [-60, 45], toes: [-30, 80],
  shoulder: [-60, 180], elbow: [0, 150], wrist: [-90, 90],
} as const satisfies Record<keyof (LegAngles & ArmAngles) | 'pelvis' | 'back' | 'neck', readonly [number, number]>;

/**
 * Reads one angle of a pose; a joint that is not named is straight.
 *
 * @throws RangeError that names the joint and its limits
 */
export function angleOf(joint: keyof typeof LIMITS, degrees = 0): number {
  const [least, most] = LIMITS[joint];
  if (degrees >= least && degrees <= most) return degrees;
  throw new RangeError(`A drawn ${joint} turns from ${least} to ${most} degrees, not ${degrees}`);
}
