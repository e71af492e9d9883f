// Finds a Chromium for the tests and the scripts; installs one when there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const MINUTES = 60_000;
const isRoot = process.getuid?.() === 0;

/** What every Chromium that we start gets: no first-run pages, no traffic of its own. */
export const CHROMIUM_ARGS = [
  // Chromium's sandbox refuses to run as root; as anybody else it stays on.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  // A page in the background would be slowed down, and two clips are analysed at a time.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const linuxPaths = (env) =>
  [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
    .filter(Boolean)
    .flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));

const macPaths = (env) =>
  ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])].flatMap((folder) =>
    MAC_PROGRAMS.map((program) => join(folder, program)),
  );

const windowsPaths = (env) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));

const usualPaths = (platform, env) => {
  if (platform === 'darwin') return macPaths(env);
  if (platform === 'win32') return windowsPaths(env);
  return linuxPaths(env);
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Ubuntu has a `chromium-browser` that only tells to install a snap. (Asked elsewhere, some open a window.) */
const starts = (path, platform) =>
  platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

const playwrightsOwn = () => {
  try {
    return chromium.executablePath();
  } catch {
    return null; // Playwright knows no browser for this system.
  }
};

/** The path of a Chromium, or null. `CHROME_PATH` wins, even over a better guess; it throws when nothing is there. */
export const findBrowser = ({ env = process.env, platform = process.platform, own = playwrightsOwn() } = {}) => {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return resolve(env.CHROME_PATH);
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, but no program is there.`);
  }
  const candidates = [...usualPaths(platform, env), ...(own ? [own] : [])];
  return candidates.find((path) => isProgram(path) && starts(path, platform)) ?? null;
};

const run = (command, args, minutes) => {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', timeout: minutes * MINUTES });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
};

const withApt = () => {
  const env = 'DEBIAN_FRONTEND=noninteractive';
  // A list that cannot be refreshed (a mirror is down) may still be good enough to install from.
  run('env', [env, 'apt-get', 'update'], 3);
  return run('env', [env, 'apt-get', 'install', '-y', 'chromium'], 8);
};

const withPlaywright = () => {
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  return run(process.execPath, [cli, 'install', 'chromium'], 8);
};

const HOW_TO = `No Chromium was found, and none could be installed.
Padline's tests, "analyze" and the benchmarks drive a real browser. Install one of these and run the same command again:
  - Chromium:  Debian and Ubuntu: sudo apt-get install chromium    macOS: brew install --cask chromium
  - or Google Chrome or Microsoft Edge, from their makers
  - or Playwright's own:  npx playwright install --with-deps chromium
If it is installed in an unusual place, set CHROME_PATH to its program file.`;

/** The path of a Chromium, installed if need be; throws an Error whose message says what to install. */
export const findOrInstallBrowser = async () => {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one (once).');
  const canApt = isRoot && existsSync('/usr/bin/apt-get');
  if (canApt) withApt();
  if (!findBrowser()) withPlaywright();
  const installed = findBrowser();
  if (!installed) throw new Error(HOW_TO);
  console.log(`Using ${installed}`);
  return installed;
};
