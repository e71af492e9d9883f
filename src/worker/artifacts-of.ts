import type { io } from '@tensorflow/tfjs';
import type { Weights } from './fetch-weights.ts';

/** Stored weights in the form TensorFlow.js loads from memory. */
export const artifactsOf = ({ graph, data }: Weights): io.ModelArtifacts => ({
  modelTopology: graph.modelTopology,
  weightSpecs: graph.weightsManifest.flatMap(({ weights }) => weights) as io.WeightsManifestEntry[],
  weightData: data,
  ...(graph.signature ? { signature: graph.signature } : {}),
});
