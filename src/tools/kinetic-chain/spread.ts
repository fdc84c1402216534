import { normalBelow } from '../leg-length/normal.ts';

/**
 * Share of people whose change is expected the other way than the mean, if people spread as a bell curve does.
 *
 * @param mean mean change, any sign
 * @param sd standard deviation between people, above 0
 * @returns share, 0 to 1
 * @example shareOtherWay(1.57, 1.6) // 0.163
 */
export const shareOtherWay = (mean: number, sd: number): number => normalBelow(-Math.abs(mean) / sd);
