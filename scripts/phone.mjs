// npm run phone: the built app over HTTPS on the local network, for a phone to open. --port N: another port.
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { renderUnicodeCompact } from 'uqr';
import { preview } from 'vite';
import { ensureBuilt } from './support/app.mjs';
import { isMain } from './support/is-main.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** One port always: a phone keeps its sets per address, and would look for them in vain at another. */
const USUAL_PORT = 4343;

/** Networks inside the machine (containers, virtual machines) and tunnels, which the gym's phone is not in. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|tailscale|wg|zt|lxc|cni)/i;
/** What a router at home or a phone's hotspot gives out, the likeliest first. */
const LIKELY = [/^192\.168\./, /^172\.(1[6-9]|2\d|3[01])\./, /^10\./];

const rank = ({ name, address }) => {
  const place = LIKELY.findIndex((pattern) => pattern.test(address));
  return (place < 0 ? LIKELY.length : place) + (INSIDE.test(name) ? 10 : 0);
};

/** The machine's IPv4 addresses on networks, the likeliest to be the phone's first. */
export const lanAddresses = (interfaces = networkInterfaces()) =>
  Object.entries(interfaces)
    .flatMap(([name, addresses = []]) => addresses.map((address) => ({ ...address, name })))
    // 169.254 is what a machine gives itself when nobody answers.
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ address }) => address);

/** White and black by number, because a terminal's own colours may be the other way round. */
const WHITE_ON_BLACK = '\u001b[38;5;231;48;5;16m';
const PLAIN = '\u001b[0m';

/** A QR code as lines of half blocks, where a block is white; `coloured` for terminals. */
export const qrLines = (text, coloured) =>
  renderUnicodeCompact(text, { border: 2 })
    .split('\n')
    .map((line) => (coloured ? `${WHITE_ON_BLACK}${line}${PLAIN}` : line));

/** What is printed: where to go, how, and what the phone will say. */
export const phoneText = ([first, ...others], coloured = false) =>
  [
    ...qrLines(first, coloured),
    '',
    `On the phone, in the same Wi-Fi, scan this or open  ${first}`,
    ...others.map((url) => `or, where that does not answer  ${url}`),
    '',
    'The phone warns of the certificate, because this machine made it itself. Once per phone:',
    '  Android (Chrome):  Advanced, then "Proceed to ... (unsafe)"',
    '  Android (Firefox): Advanced, then "Accept the risk and continue"',
    '  iPhone, iPad:      Show Details, then "visit this website", then Visit Website',
    'Then allow the camera. The pictures stay on the phone: this machine only hands out the app.',
    '',
    'No answer? Guest Wi-Fi keeps devices apart: let the laptop join the phone’s hotspot instead.',
    'The laptop’s firewall must let Node.js in. Phones take nothing for offline use from a',
    'certificate of this kind: for that put Padline on a web host (docs/hosting.md).',
    'Stop it with Ctrl-C.',
  ].join('\n');

export const NO_NETWORK =
  'This machine is in no network that a phone could reach it by.\nJoin a Wi-Fi, or the phone’s own hotspot, and run it again.';

export const portTaken = (port) =>
  `Port ${port} is taken, perhaps by another "npm run phone". Stop that one, or choose another port:\n  npm run phone -- --port ${port + 1}\n(A phone keeps its sets per address, the port included: at another one it shows none.)`;

/** The port that was asked for; throws an Error that says what is wanted. */
export const portOf = (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: String(USUAL_PORT) } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error('--port wants a number from 1 to 65535');
  return port;
};

/** Serves a folder to the network over HTTPS; throws an Error that says what to do when the port is taken. */
export const serveToPhones = async (port, folder = resolve(ROOT, 'dist')) => {
  const certificate = await getCertificate(resolve(ROOT, '.padline/certificate'), 'padline');
  try {
    return await preview({
      root: ROOT,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { port, strictPort: true, host: '0.0.0.0', open: false, https: { cert: certificate, key: certificate } },
    });
  } catch (error) {
    throw /already in use|EADDRINUSE/.test(error.message) ? new Error(portTaken(port)) : error;
  }
};

const main = async () => {
  const port = portOf(process.argv.slice(2));
  const addresses = lanAddresses();
  if (addresses.length === 0) throw new Error(NO_NETWORK);
  await ensureBuilt();
  const server = await serveToPhones(port);
  console.log(
    phoneText(
      addresses.map((address) => `https://${address}:${port}/`),
      process.stdout.isTTY,
    ),
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close();
      process.exit(0);
    });
  }
};

if (isMain(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
