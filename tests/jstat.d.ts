/** The part of jstat that the tests call; the package brings no types. */
declare module 'jstat' {
  interface GammaDistribution {
    /** Share of values up to `x`. */
    cdf(x: number, shape: number, scale: number): number;
  }
  interface NormalDistribution {
    /** Share of values up to `x`. */
    cdf(x: number, mean: number, standardDeviation: number): number;
  }
  const jStat: { readonly gamma: GammaDistribution; readonly normal: NormalDistribution };
  export default jStat;
}
