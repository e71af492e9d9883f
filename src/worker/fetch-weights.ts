import type { ModelName } from '../core/vocabulary/report.ts';

/** Graph and weights as they are stored, kept so that the next backend needs no network. */
export interface Weights {
  /** The model's JSON, in TensorFlow.js's graph-model format. */
  readonly graph: GraphFile;
  readonly data: ArrayBuffer;
}

interface GraphFile {
  readonly modelTopology: object;
  readonly weightsManifest: readonly WeightGroup[];
  readonly [field: string]: unknown;
}

interface WeightGroup {
  readonly paths: readonly string[];
  readonly weights: readonly WeightEntry[];
}

interface WeightEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: string };
}

/** The weights are not where they should be, or are not weights. */
export class WeightsMissing extends Error {}

/**
 * Fetches a model's graph and weights from `modelsUrl`, which ends in a slash.
 * @param onProgress share of the weights' bytes that has arrived, 0 to 1
 * @throws WeightsMissing
 */
export const fetchWeights = async (
  model: ModelName,
  modelsUrl: string,
  onProgress: (share: number) => void,
): Promise<Weights> => {
  onProgress(0);
  const graph = asGraph(await graphText(`${modelsUrl}${model}.json`), model);
  const paths = graph.weightsManifest.flatMap((group) => group.paths);
  const expected = byteLength(graph);
  const data = new Uint8Array(expected);
  let arrived = 0;
  for (const path of paths) {
    for await (const chunk of chunksOf(modelsUrl + path)) {
      if (arrived + chunk.length > expected) throw new WeightsMissing(`${path} is longer than its model says`);
      data.set(chunk, arrived);
      arrived += chunk.length;
      onProgress(arrived / expected);
    }
  }
  if (arrived !== expected)
    throw new WeightsMissing(`the weights of ${model} end after ${arrived} of ${expected} bytes`);
  return { graph, data: data.buffer };
};

const graphText = async (url: string): Promise<string> => (await answerOf(url)).text();

const answerOf = async (url: string): Promise<Response> => {
  const answer = await fetch(url).catch((error: unknown) => {
    throw new WeightsMissing(`${url} cannot be reached: ${String(error)}`);
  });
  if (!answer.ok) throw new WeightsMissing(`${url} is missing (HTTP ${answer.status})`);
  // Many servers answer an address they do not have with their start page.
  if (answer.headers.get('Content-Type')?.includes('text/html'))
    throw new WeightsMissing(`${url} is missing (a web page came instead)`);
  return answer;
};

const asGraph = (text: string, model: ModelName): GraphFile => {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isGraph(parsed)) return parsed;
  } catch {
    // Falls through: not JSON is as wrong as the wrong JSON.
  }
  throw new WeightsMissing(`${model}.json is not a model`);
};

const isGraph = (value: unknown): value is GraphFile =>
  typeof value === 'object' &&
  value !== null &&
  'modelTopology' in value &&
  'weightsManifest' in value &&
  Array.isArray(value.weightsManifest);

const BYTES: Readonly<Record<string, number>> = { float32: 4, int32: 4, float16: 2, uint16: 2, uint8: 1, bool: 1 };

/** Told by the model itself: a Content-Length counts compressed bytes. */
const byteLength = (graph: GraphFile): number =>
  graph.weightsManifest
    .flatMap((group) => group.weights)
    .map(({ shape, dtype, quantization }) => {
      const bytes = BYTES[quantization?.dtype ?? dtype];
      if (bytes === undefined) throw new WeightsMissing(`the model has weights of unknown type ${dtype}`);
      return shape.reduce((product, size) => product * size, bytes);
    })
    .reduce((sum, bytes) => sum + bytes, 0);

async function* chunksOf(url: string): AsyncGenerator<Uint8Array> {
  const { body } = await answerOf(url);
  if (!body) throw new WeightsMissing(`${url} is empty`);
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new WeightsMissing(`${url} did not arrive whole: ${String(error)}`);
    });
    if (done) return;
    yield value;
  }
}
