import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { type NetworkInterfaceInfo, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { lanAddresses, phoneText, portOf, portTaken, qrLines, serveToPhones } from '../../scripts/phone.mjs';

const URL = 'https://192.168.178.23:4343/';

const inNetwork = (address: string, rest: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
  ({ address, family: 'IPv4', internal: false, ...rest }) as NetworkInterfaceInfo;

describe('lanAddresses', () => {
  test('lanAddresses(interfaces) puts the home network before tunnels and containers', () => {
    const addresses = lanAddresses({
      docker0: [inNetwork('172.17.0.1')],
      tailscale0: [inNetwork('100.90.1.2')],
      eth0: [inNetwork('10.1.2.3')],
      wlan0: [inNetwork('192.168.178.23')],
    });
    expect(addresses).toEqual(['192.168.178.23', '10.1.2.3', '172.17.0.1', '100.90.1.2']);
  });

  test('lanAddresses(interfaces) leaves out the machine itself, IPv6 and addresses that nobody gave', () => {
    const addresses = lanAddresses({
      lo: [inNetwork('127.0.0.1', { internal: true })],
      wlan0: [inNetwork('fe80::1', { family: 'IPv6' } as Partial<NetworkInterfaceInfo>), inNetwork('169.254.7.7')],
    });
    expect(addresses).toEqual([]);
  });
});

describe('qrLines', () => {
  /** Two rows of modules per line; a block is white. */
  const modulesOf = (lines: readonly string[]): boolean[][] =>
    lines.flatMap((line) => [
      [...line].map((sign) => !'█▀'.includes(sign)),
      [...line].map((sign) => !'█▄'.includes(sign)),
    ]);

  test('qrLines(text) draws the code of the text, black on white, with a margin', () => {
    const { data, size } = encode(URL, { border: 2 });
    expect(modulesOf(qrLines(URL, false)).slice(0, size)).toEqual(data);
    expect(data[0]?.every((dark) => !dark)).toBe(true);
  });

  test('qrLines(text, coloured) says white and black on every line, whatever the terminal’s colours', () => {
    const [whiteOnBlack, plain] = ['\u001b[38;5;231;48;5;16m', '\u001b[0m'];
    const bare = qrLines(URL, false);
    expect(qrLines(URL, true)).toEqual(bare.map((line) => whiteOnBlack + line + plain));
  });
});

test('phoneText(urls) gives every address, the first one as a code, and what to tap on Android and iOS', () => {
  const printed = phoneText([URL, 'https://10.1.2.3:4343/']);
  expect(printed).toContain(qrLines(URL, false).join('\n'));
  expect(printed).toContain('https://10.1.2.3:4343/');
  expect(printed).toMatch(/Android \(Chrome\): .*Advanced/);
  expect(printed).toMatch(/iPhone, iPad: .*visit this website/);
});

test('portOf(args) takes the port that is asked for, and says what it wants instead of a wrong one', () => {
  expect(portOf([])).toBe(4343);
  expect(portOf(['--port', '5322'])).toBe(5322);
  expect(() => portOf(['--port', 'x'])).toThrow('--port wants a number');
});

describe('serveToPhones', () => {
  test('serveToPhones(port) says which port is taken and how to choose another', async () => {
    const occupant = createServer();
    await new Promise<void>((done) => occupant.listen(0, '0.0.0.0', done));
    const { port } = occupant.address() as AddressInfo;
    await expect(serveToPhones(port)).rejects.toThrow(portTaken(port));
    await new Promise((done) => occupant.close(done));
  });

  test('serveToPhones(port, folder) hands the folder out over HTTPS, with the headers that threads want', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'padline-phone-'));
    await writeFile(join(folder, 'index.html'), '<title>Padline</title>');
    const server = await serveToPhones(0, folder);
    const { port } = server.httpServer.address() as AddressInfo;
    const response = await new Promise<IncomingMessage>((done, failed) => {
      get(`https://127.0.0.1:${port}/`, { rejectUnauthorized: false, agent: false }, done).on('error', failed);
    });
    expect(await text(response)).toContain('<title>Padline</title>');
    expect(response.headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    await server.close();
    await rm(folder, { recursive: true });
  });
});
