import type { ExportFile } from '../store/export/export-file.ts';
import { pdfOf } from '../store/export/pdf-of.ts';
import type { StoredSet } from '../store/set-store.ts';
import { adviceWords } from '../words/advice-words.ts';
import { regionInUse } from '../words/language-in-use.ts';
import type { AppState } from './app-state.ts';

/** Where paper is Letter; everywhere else it is A4. */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|VE)$/i;

const paperIn = (region: string): 'a4' | 'letter' => (LETTER.test(region) ? 'letter' : 'a4');

/** The one page for a physio or a coach. `name` is what was typed for it. */
export const pageOf = (set: StoredSet, name: string, { machines }: AppState): Promise<ExportFile> => {
  const language = regionInUse();
  const { log = null, report } = set;
  return pdfOf(set, {
    paper: paperIn(language),
    language,
    sentences: report.advice.map(({ text, why }) => (why ? adviceWords(why) : text)),
    log,
    machine: machines.find(({ machine }) => machine.id === log?.machineId)?.machine.name ?? '',
    name,
  });
};
