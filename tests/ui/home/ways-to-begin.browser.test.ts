import { expect, test } from 'vitest';
import '../../../src/ui/home/ways-to-begin.ts';
import { button, mounted, nextEvent, textOf } from '../mounted.ts';

test('ways-to-begin says why it wants the camera before the button that asks for it', async () => {
  const text = textOf(await mounted('ways-to-begin', {}));
  expect(text.indexOf('The picture stays on this device')).toBeGreaterThan(0);
  expect(text.indexOf('The picture stays on this device')).toBeLessThan(text.indexOf('Use the camera'));
});

test('ways-to-begin, brief, only offers to begin', async () => {
  const text = textOf(await mounted('ways-to-begin', { brief: true }));
  expect(text).toMatch(/Use the camera.*Check a video.*Show me the demo/);
  expect(text).not.toContain('The picture stays on this device');
});

test('ways-to-begin opens the camera that was chosen', async () => {
  const cameras = [
    { id: 'a', label: 'Back camera' },
    { id: 'b', label: '' },
  ];
  const ways = await mounted('ways-to-begin', { cameras, chosenCamera: 'a' });
  const select = ways.renderRoot.querySelector('camera-select')?.shadowRoot?.querySelector('select');
  if (!select) throw new Error('no camera chooser');
  expect([...select.options].map((option) => option.label)).toEqual(['Back camera', 'Camera 2']);
  const opened = nextEvent('open-camera');
  button(ways, 'Use the camera').click();
  expect((await opened).cameraId).toBe('a');
});

test('ways-to-begin opens the video that was picked, and the same one again', async () => {
  const ways = await mounted('ways-to-begin', {});
  const input = ways.renderRoot.querySelector('input');
  if (!input) throw new Error('no input');
  for (const _ of [1, 2]) {
    const picked = new DataTransfer();
    picked.items.add(new File(['x'], 'legs.mp4', { type: 'video/mp4' }));
    const opened = nextEvent('open-file');
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
    expect((await opened).file.name).toBe('legs.mp4');
    expect(input.files).toHaveLength(0);
  }
});
