import { describe, expect, test } from 'vitest';
import { backendSupport, isSoftwareRenderer } from '../../src/worker/backend-support.ts';

describe('isSoftwareRenderer(name)', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'Apple Software Renderer',
  ])('knows %s', (name) => {
    expect(isSoftwareRenderer(name)).toBe(true);
  });

  test.each(['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060)', 'Adreno (TM) 640', 'Apple GPU', 'Mali-G78'])(
    'takes %s for a real one',
    (name) => {
      expect(isSoftwareRenderer(name)).toBe(false);
    },
  );
});

describe('backendSupport(backend)', () => {
  test('has WebAssembly wherever the language has it, and plain JavaScript only as a makeshift', async () => {
    await expect(backendSupport('wasm')).resolves.toBe('hardware');
    await expect(backendSupport('cpu')).resolves.toBe('software');
  });
});
