/** Numbers in their order; a typed array sorts them several times as fast as a comparison does. */
export const sortedNumbers = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

/** The q-quantile (0 to 1), linear between neighbours; NaN of nothing. */
export const quantile = (values: readonly number[], q: number): number => sortedQuantile(sortedNumbers(values), q);

/** The same of numbers that are in their order. */
export const sortedQuantile = (sorted: Float64Array, q: number): number => {
  if (sorted.length === 0) return Number.NaN;
  const at = q * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
