import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTypeScript } from '../support/import-typescript.mjs';
import { nameOf, readRecording, recordingOf } from './record.mjs';

/**
 * Judges the recordings in `folder` anew, by the core as it is now and these parts of its method, and hands a folder
 * with their exports to `use`, which is removed afterwards. A clip without a recording, or on which nobody is seen,
 * has no export.
 */
export const refoldClips = async (clips, { folder, parts }, use) => {
  const { refold } = await importTypeScript('scripts/bench-accuracy/refold.ts');
  const reports = await mkdtemp(join(tmpdir(), 'padline-refold-'));
  try {
    for (const clip of clips.filter((each) => existsSync(recordingOf(folder, each)))) {
      const report = refold(nameOf(clip), await readRecording(folder, clip), parts);
      if (report) await writeFile(join(reports, `${nameOf(clip)}.json`), JSON.stringify(report));
    }
    return await use(reports);
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
};
