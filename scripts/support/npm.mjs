import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** The npm that started us, so that its settings (registry, proxy, sign-in) hold here too; else the one on the path. */
const npmCommand = () => {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return { command: process.execPath, before: [cli], shell: false };
  // On Windows npm is a batch file, which only a shell can start.
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
};

/** Runs npm and resolves to what it printed on stdout; rejects with what it said when it failed. */
export const npm = async (...args) => {
  const { command, before, shell } = npmCommand();
  try {
    const { stdout } = await runFile(command, [...before, ...args], { shell, maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const said = String(error.stderr ?? '')
      .split('\n')
      .filter((line) => /^npm (error|ERR!)/.test(line))
      .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
      .filter((line) => line && !/^(code|errno|syscall|A complete log)\b/.test(line));
    throw new Error(said[0] ?? error.message);
  }
};
