const logFactorial = (n: number): number => {
  let sum = 0;
  for (let i = 2; i <= n; i += 1) sum += Math.log(i);
  return sum;
};

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/**
 * Fisher's exact test, one-sided: how likely so many hits in the first group, or more, would be if both groups were of
 * one kind. `hits` of `of` in each; whole numbers.
 */
export const fisherExact = (
  first: { readonly hits: number; readonly of: number },
  second: { readonly hits: number; readonly of: number },
): number => {
  const hits = first.hits + second.hits;
  const all = logChoose(first.of + second.of, hits);
  let p = 0;
  for (let own = first.hits; own <= Math.min(first.of, hits); own += 1) {
    if (hits - own <= second.of) p += Math.exp(logChoose(first.of, own) + logChoose(second.of, hits - own) - all);
  }
  return Math.min(1, p);
};
