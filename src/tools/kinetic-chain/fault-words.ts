import { LIMITS, type Adjustable } from './limits.ts';
import type { LinkFault, LinkKey } from './link.ts';
import type { NumberFault } from './read-number.ts';
import { sayRange } from './say.ts';

interface Ends {
  readonly min: number;
  readonly max: number;
}

/**
 * What is wrong with a typed number, and the way out: short, for it stands on one line.
 *
 * @param ends of the field, where they are narrower than those of the tool
 */
export function numberSentence(name: Adjustable, fault: NumberFault, { min, max }: Ends = LIMITS[name]): string {
  const range = name === 'liftMm' ? `${min} to ${max} mm` : sayRange(min, max);
  switch (fault) {
    case 'missing':
      return `Type a number: ${range}.`;
    case 'not-a-number':
      return `Not a number. Type digits: ${range}.`;
    case 'too-small':
      return `Too small. Type ${range}.`;
    case 'too-large':
      return `Too large. Type ${range}.`;
    case 'between-steps':
      return name === 'liftMm' ? 'Type whole mm.' : 'Type whole or half degrees.';
  }
}

const PART_NAMES = {
  wedge: 'wedge', feet: 'feet', lift: 'lift', under: 'side of the lift', person: 'person', view: 'view', scale: 'size',
} as const satisfies Record<LinkKey, string>;

function partSentence(fault: LinkFault): string {
  switch (fault.part) {
    case 'length':
      return 'The link is too long to be one of ours, so nothing of it was read.';
    case 'unknown':
      return 'The link has a part that this tool does not know. It was left out.';
    default: {
      const subject = `The ${PART_NAMES[fault.part]} in the link cannot be used.`;
      if (fault.part === 'wedge') return `${subject} ${numberFault('wedgeDegrees', fault.code)}`;
      if (fault.part === 'lift') return `${subject} ${numberFault('liftMm', fault.code)}`;
      return subject;
    }
  }
}

const numberFault = (name: Adjustable, code: NumberFault | 'not-a-choice'): string =>
  code === 'not-a-choice' ? '' : numberSentence(name, code);

/**
 * What a link held that could not be used, and the way out.
 *
 * @example linkSentences([{ part: 'wedge', code: 'too-large' }])
 * // ['The wedge in the link cannot be used. Too large. Type −15° to 20°.', 'The rest is shown. …']
 */
export function linkSentences(faults: readonly LinkFault[]): readonly string[] {
  return faults.length === 0 ? [] : [...faults.map(partSentence), 'The rest is shown. Set what is missing yourself, or ask for a new link.'];
}
