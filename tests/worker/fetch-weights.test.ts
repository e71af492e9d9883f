import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchWeights, WeightsMissing } from '../../src/worker/fetch-weights.ts';

const GRAPH = {
  modelTopology: {},
  weightsManifest: [
    {
      paths: ['net.bin'],
      weights: [
        { name: 'a', shape: [2, 3], dtype: 'float32', quantization: { dtype: 'float16' } },
        { name: 'b', shape: [], dtype: 'int32' },
      ],
    },
  ],
};
/** 2 x 3 half floats and one whole number. */
const BYTES = 16;

const inPieces = (...sizes: number[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const size of sizes) controller.enqueue(new Uint8Array(size).fill(size));
      controller.close();
    },
  });

/** Answers the JSON and the weights; everything else is missing. */
const serve = (json: Response, bin: Response = new Response(inPieces(BYTES))) =>
  vi.stubGlobal('fetch', async (url: string) => {
    if (url === 'http://here/m/movenet-lightning.json') return json;
    return url === 'http://here/m/net.bin' ? bin : new Response(null, { status: 404 });
  });

const fetched = (onProgress: (share: number) => void = () => undefined) =>
  fetchWeights('movenet-lightning', 'http://here/m/', onProgress);

describe('fetchWeights(model, modelsUrl, onProgress)', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('joins the pieces and tells the share of bytes that has arrived', async () => {
    serve(Response.json(GRAPH), new Response(inPieces(4, 8, 4)));
    const shares: number[] = [];
    const { data } = await fetched((share) => shares.push(share));
    expect([...new Uint8Array(data)]).toEqual([...Array(4).fill(4), ...Array(8).fill(8), ...Array(4).fill(4)]);
    expect(shares).toEqual([0, 0.25, 0.75, 1]);
  });

  test.each([
    ['an address that is not there', new Response(null, { status: 404 }), 'HTTP 404'],
    ['a web page instead', new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }), 'web page'],
    ['something else than a model', Response.json({ hello: 1 }), 'not a model'],
    ['a page without a type', new Response('<!doctype html>', { headers: { 'Content-Type': '' } }), 'not a model'],
  ])('says WeightsMissing of %s', async (_, json, words) => {
    serve(json);
    const error = await fetched().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WeightsMissing);
    expect(String(error)).toContain(words);
  });

  test('says WeightsMissing of weights that end early or go on too long', async () => {
    serve(Response.json(GRAPH), new Response(inPieces(10)));
    await expect(fetched()).rejects.toThrow('after 10 of 16 bytes');
    serve(Response.json(GRAPH), new Response(inPieces(10, 10)));
    await expect(fetched()).rejects.toThrow(WeightsMissing);
  });

  test('says WeightsMissing when the connection breaks half-way', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    serve(Response.json(GRAPH), new Response(broken));
    await expect(fetched()).rejects.toThrow(WeightsMissing);
  });

  test('says WeightsMissing without a network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetched()).rejects.toThrow(WeightsMissing);
  });
});
