import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const SCORE = resolve(import.meta.dirname, '../../../shared/tools/score.mjs');

/** Throws when the scoring tool is not there. */
export const ensureScore = () => {
  if (!existsSync(SCORE))
    throw new Error(`The scoring tool is not at ${SCORE}; this benchmark needs it beside the project.`);
};

/** Prints a line per clip and the totals; true when the tool ran. */
export const printScore = (truth, reports) =>
  spawnSync(process.execPath, [SCORE, '--truth', truth, '--reports', reports], { stdio: 'inherit' }).status === 0;

/** The totals alone. */
export const totalsOf = (truth, reports) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCORE, '--truth', truth, '--reports', reports, '--json'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The scoring tool failed: ${stderr}`);
  return JSON.parse(stdout);
};
