import { expect, test, vi } from 'vitest';
import { Device, type DeviceState } from '../../../src/app/device/device.ts';

const started = async (keepsOffline = false) => {
  const told: DeviceState[] = [];
  const device = new Device({ appUrl: new URL('./', document.baseURI).href, keepsOffline });
  await device.start(
    (state) => told.push(state),
    () => undefined,
  );
  return { device, told };
};

test('start(listen) tells what the browser says of its storage, and puts nothing by where a program drives the page', async () => {
  const { device, told } = await started();
  expect(device.state.offline).toEqual({ kind: 'none', why: 'switched-off' });
  expect(device.state.storage.lasting).not.toBe('unknown');
  expect(device.state.storage.free).toBeGreaterThan(1e6);
  expect(told.at(-1)).toBe(device.state);
  expect(await navigator.serviceWorker.getRegistrations()).toEqual([]);
});

test('start(listen) tells that it failed where there is no service worker, as while developing', async () => {
  const { device } = await started(true);
  expect(device.state.offline).toEqual({ kind: 'none', why: 'failed' });
});

test('beginSession() keeps the screen on, as far as the browser does, until endSession()', async () => {
  const { device } = await started();
  device.beginSession({ fullScreen: false });
  await vi.waitFor(() => expect(['held', 'refused']).toContain(device.state.awake));
  device.endSession();
  expect(device.state).toMatchObject({ awake: 'off', fullScreen: 'off' });
});

test('beginSession({ fullScreen }) outside a tap tells that the full screen was refused', async () => {
  const { device } = await started();
  device.beginSession({ fullScreen: true });
  await vi.waitFor(() => expect(device.state.fullScreen).toBe('refused'));
  device.endSession();
});
