import { passUp, type WedgeInput } from '../../../src/tools/kinetic-chain/model.ts';
import { isMeasured, type MeasuredSegment, type Segment, type SegmentId } from '../../../src/tools/kinetic-chain/segment.ts';

/** A link of what a wedge passes on. @throws Error when there is none of that id */
export function segmentOf(id: SegmentId, input: WedgeInput): Segment {
  const found = passUp(input).find((segment) => segment.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

/** A link that must have a number. @throws Error when it has none */
export function measuredOf(id: SegmentId, input: WedgeInput): MeasuredSegment {
  const segment = segmentOf(id, input);
  if (!isMeasured(segment)) throw new Error(`${id} has no measured number`);
  return segment;
}
