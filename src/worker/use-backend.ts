import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import '@tensorflow/tfjs-backend-webgpu';
import type { BackendName } from '../core/vocabulary/report.ts';
import { withinTime } from './within-time.ts';

// Addressed one by one, so that the build emits all three and they are found from any folder.
setWasmPaths({
  'tfjs-backend-wasm.wasm': plainWasm,
  'tfjs-backend-wasm-simd.wasm': simdWasm,
  'tfjs-backend-wasm-threaded-simd.wasm': threadedWasm,
});

/** Makes a backend the one that TensorFlow.js works on; rejects when it does not start on this device. */
export const useBackend = async (backend: BackendName): Promise<void> => {
  if (backend === 'wasm') return useWasm();
  if (!(await tf.setBackend(backend))) throw new Error(`${backend} does not start on this device`);
};

/** Threads start in a few hundred milliseconds or, where something forbids their script, never. */
const THREADS_START_MS = 5000;

/** WebAssembly, with threads where the page is isolated and they start, otherwise without. */
const useWasm = async (): Promise<void> => {
  const factory = tf.findBackendFactory('wasm');
  if (await withinTime(tf.setBackend('wasm'), THREADS_START_MS).catch(() => false)) return;
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  tf.removeBackend('wasm');
  tf.registerBackend('wasm', factory);
  if (!(await tf.setBackend('wasm'))) throw new Error('WebAssembly does not start on this device');
};
