import type { BackendName } from '../core/vocabulary/report.ts';

/** `software`: there, but drawn by the processor, where WebAssembly is 10 to 20 times faster (measured). */
export type Support = 'hardware' | 'software' | 'none';

/** What this device offers of a backend, seen from the worker. */
export const backendSupport = async (backend: BackendName): Promise<Support> => {
  switch (backend) {
    case 'webgpu':
      return webgpuSupport();
    case 'webgl':
      return webglSupport();
    case 'wasm':
      return typeof WebAssembly === 'object' ? 'hardware' : 'none';
    case 'cpu':
      // Plain JavaScript: a frame takes seconds. Only for who asks for nothing else.
      return 'software';
    default:
      return backend satisfies never;
  }
};

/** Whether a graphics driver's name is that of a renderer without a graphics processor. */
export const isSoftwareRenderer = (name: string): boolean =>
  /swiftshader|llvmpipe|softpipe|basic render|software/i.test(name);

const webglSupport = (): Support => {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!context) return 'none';
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftwareRenderer(renderer) ? 'software' : 'hardware';
};

/** The part of WebGPU's adapter that we read; `isFallbackAdapter` has moved between browser versions. */
interface Adapter {
  readonly isFallbackAdapter?: boolean;
  readonly info?: {
    readonly isFallbackAdapter?: boolean;
    readonly architecture?: string;
    readonly description?: string;
    readonly device?: string;
  };
}

const webgpuSupport = async (): Promise<Support> => {
  const gpu = 'gpu' in navigator ? (navigator.gpu as { requestAdapter(): Promise<Adapter | null> }) : undefined;
  const adapter = await gpu?.requestAdapter().catch(() => null);
  if (!adapter) return 'none';
  const { info } = adapter;
  const isFallback = adapter.isFallbackAdapter ?? info?.isFallbackAdapter ?? false;
  const name = [info?.architecture, info?.description, info?.device].join(' ');
  return isFallback || isSoftwareRenderer(name) ? 'software' : 'hardware';
};
