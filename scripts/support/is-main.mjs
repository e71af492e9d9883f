import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** True for the file that node was started with, false when it is imported. `url` is its import.meta.url. */
export const isMain = (url) => Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(url);
