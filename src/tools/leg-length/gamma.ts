/** Lanczos coefficients (g = 7, n = 9) for the logarithm of the gamma function. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

function logGamma(x: number): number {
  const base = x + 6.5;
  const series = LANCZOS.reduce((sum, c, i) => sum + (i === 0 ? c : c / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** Sum of the power series of the lower incomplete gamma function; converges fast for x < shape + 1. */
function lowerBySeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = shape + 1; Math.abs(term) > sum * 1e-15; n += 1) {
    term *= x / n;
    sum += term;
  }
  return sum * Math.exp(-x + shape * Math.log(x) - logGamma(shape));
}

/** Continued fraction of the upper incomplete gamma function (modified Lentz); for x >= shape + 1. */
function upperByFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1, change = 0; Math.abs(change - 1) > 1e-15 && i < 500; i += 1) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = d * c;
    fraction *= change;
  }
  return fraction * Math.exp(-x + shape * Math.log(x) - logGamma(shape));
}

/**
 * Upper tail of a gamma distribution: the probability that a value is at least `x`.
 *
 * @param x value, same unit as `scale`; 0 or below gives 1, Infinity gives 0
 * @param shape shape parameter, above 0
 * @param scale scale parameter, above 0
 * @returns probability, 0 to 1
 * @example gammaUpperTail(1, 1, 1) // 0.3679 (e to the power of -1)
 */
export function gammaUpperTail(x: number, shape: number, scale: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const t = x / scale;
  const tail = t < shape + 1 ? 1 - lowerBySeries(shape, t) : upperByFraction(shape, t);
  return Math.min(1, Math.max(0, tail));
}
