import { SoundGraph } from '../../src/app/sound/sound-graph.ts';

export const SAMPLE_RATE = 48_000;

/** What the loudspeaker would be given: samples of one channel. */
export const rendered = async (seconds: number, play: (graph: SoundGraph) => void): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * SAMPLE_RATE), SAMPLE_RATE);
  play(new SoundGraph(context));
  return (await context.startRendering()).getChannelData(0);
};

/** A stretch of the samples, from and to in seconds. */
export const stretch = (samples: Float32Array, from: number, to: number): Float32Array =>
  samples.subarray(Math.round(from * SAMPLE_RATE), Math.round(to * SAMPLE_RATE));

export const peak = (samples: Float32Array): number =>
  samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

/** Root mean square. */
export const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length);

/** The pitch of a stretch, hertz: the shortest period after which it is nearly as it was. */
export const pitchOf = (samples: Float32Array): number => {
  const likeness = (lag: number): number => {
    let [same, before, after] = [0, 0, 0];
    for (let i = lag; i < samples.length; i++) {
      const [a, b] = [samples[i - lag] as number, samples[i] as number];
      same += a * b;
      before += a * a;
      after += b * b;
    }
    return same / Math.sqrt(before * after);
  };
  const lags = Array.from({ length: 120 }, (_, i) => i + 20);
  const likenesses = lags.map(likeness);
  const enough = 0.95 * Math.max(...likenesses);
  const i = likenesses.findIndex(
    (each, k) => each >= enough && each >= (likenesses[k - 1] ?? -1) && each >= (likenesses[k + 1] ?? -1),
  );
  const [l, c, r] = [likenesses[i - 1] ?? 0, likenesses[i] as number, likenesses[i + 1] ?? 0];
  return SAMPLE_RATE / ((lags[i] as number) + (l - r) / (2 * (l - 2 * c + r)));
};

/** Share of the energy between two frequencies, hertz; the stretch should be some hundredths of a second. */
export const energyShare = (samples: Float32Array, from: number, to: number): number => {
  const step = SAMPLE_RATE / samples.length;
  let [within, all] = [0, 0];
  for (let bin = 1; bin * step < 8000; bin++) {
    const turn = (2 * Math.PI * bin) / samples.length;
    let [re, im] = [0, 0];
    for (const [i, each] of samples.entries()) {
      const hann = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / samples.length);
      re += each * hann * Math.cos(turn * i);
      im += each * hann * Math.sin(turn * i);
    }
    const energy = re * re + im * im;
    all += energy;
    if (bin * step >= from && bin * step <= to) within += energy;
  }
  return within / all;
};
