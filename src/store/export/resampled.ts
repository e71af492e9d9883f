/** A number at a time, seconds; null where it was not seen. */
export interface Sample {
  readonly at: number;
  readonly value: number | null;
}

/** A gap up to this long is bridged, seconds (measurement.md 4, as in the report). */
const BRIDGED = 0.15;
/** Two clocks are the same moment within this, seconds. */
const SAME = 1e-6;

/** From the first to the last time, `rate` of them a second, from 0. */
export const equalTimes = (seconds: number, rate: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor(seconds * rate + SAME) + 1) }, (_, index) => index / rate);

/** Samples in order of time, read at other times (in order): between two neighbours in line, null across a gap. */
export const resampled = (samples: readonly Sample[], times: readonly number[]): readonly (number | null)[] => {
  const seen = samples.filter((sample): sample is { at: number; value: number } => sample.value !== null);
  let next = 0;
  return times.map((time) => {
    while ((seen[next]?.at ?? Number.POSITIVE_INFINITY) < time - SAME) next++;
    const [before, after] = [seen[next - 1], seen[next]];
    if (after && after.at - time <= SAME) return after.value;
    if (!before || !after || after.at - before.at > BRIDGED) return null;
    return before.value + ((time - before.at) / (after.at - before.at)) * (after.value - before.value);
  });
};
