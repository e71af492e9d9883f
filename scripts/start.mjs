// npm start: the weights, a build, a server, and the browser opened on it.
import { buildApp, serveApp } from './support/app.mjs';

const FIRST_PORT = 4173;

/** On a machine without a screen, or when told not to, the address alone must do. */
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const open = hasScreen && !process.env.CI && process.env.PADLINE_OPEN !== '0';

try {
  await buildApp();
  const { url, close } = await serveApp({ port: FIRST_PORT, open });
  console.log(`Padline is at ${url}\nIt runs on this machine only. Stop it with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
