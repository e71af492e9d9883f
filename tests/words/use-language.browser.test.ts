import { afterEach, expect, test } from 'vitest';
import '../../src/ui/home/padline-home.ts';
import '../../src/ui/live/padline-live.ts';
import { ALERT_KINDS } from '../../src/core/vocabulary/alert.ts';
import { END_REASONS, PAUSE_REASONS } from '../../src/core/vocabulary/session-stage.ts';
import { centimetres, degrees } from '../../src/core/vocabulary/units.ts';
import { distanceAlert } from '../../src/ui/live/distance-alerts.ts';
import { inLift } from '../../src/ui/parts/format.ts';
import { adviceWords } from '../../src/words/advice-words.ts';
import { inNumber } from '../../src/words/in-number.ts';
import { inReps } from '../../src/words/in-reps.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { numberWords } from '../../src/words/number-words.ts';
import { stageWords } from '../../src/words/session-words.ts';
import { spokenAfterSet } from '../../src/words/spoken-after-set.ts';
import { useLanguage } from '../../src/words/use-language.ts';
import { builtReport } from '../builders/set-report.ts';
import { mounted, settled, textOf } from '../ui/mounted.ts';

afterEach(() => useLanguage('en'));

test('useLanguage(language) tells the page, and numbers, plurals and texts follow', async () => {
  await useLanguage('de');
  expect(document.documentElement).toMatchObject({ lang: 'de', dir: 'ltr' });
  expect(inNumber(1.5, 1)).toBe('1,5');
  expect([inReps(1), inReps(3)]).toEqual(['1 Wiederholung', '3 Wiederholungen']);
  expect(inLift(centimetres(2.4))).toBe('etwa 2,5\u00a0cm');
  await useLanguage('es');
  expect([inReps(1), inReps(3)]).toEqual(['1 repetición', '3 repeticiones']);
  expect(numberWords(3)).toBe('tres');
});

test('useLanguage(language) changes what home and the live view show, and nothing else of them', async () => {
  const home = await mounted('padline-home', {});
  const live = await mounted('padline-live', { stage: { kind: 'opening' }, sourceKind: 'camera' });
  expect(textOf(home)).toContain('Use the camera');
  await useLanguage('de');
  await Promise.all([settled(home), settled(live)]);
  expect(textOf(home)).toContain('Kamera verwenden');
  expect(textOf(live)).toContain('Kamera startet');
  await useLanguage('es');
  await Promise.all([settled(home), settled(live)]);
  expect(textOf(home)).toContain('Usar la cámara');
  expect(textOf(live)).toContain('Encendiendo la cámara');
});

test('useLanguage(language) is what is spoken too', async () => {
  const { reps } = builtReport();
  const report = { reps, depthLimit: degrees(100), depthLimitSetBy: 'personal', advice: [] } as const;
  const english = spokenAfterSet(report).text;
  await useLanguage('de');
  expect(spokenAfterSet(report).text).not.toBe(english);
  expect(adviceWords({ kind: 'no-clear-lift', reps: 4, downTo: degrees(101.2) })).toBe(
    'Bei 4 gemessenen Wiederholungen war kein deutliches Abheben des Beckens zu sehen, bis 101 Grad.',
  );
});

test.each(LANGUAGES)('in %s what is read from three metres away has three words at most', async (language) => {
  await useLanguage(language);
  const stages = [
    ...PAUSE_REASONS.map((why) => ({ kind: 'paused', why }) as const),
    ...END_REASONS.map((why) => ({ kind: 'over', why, secondsLeft: 5 }) as const),
    ...(['placing', 'settling', 'closed'] as const).map((kind) => ({ kind })),
  ];
  const words = [...stages.map((stage) => stageWords(stage).short), ...ALERT_KINDS.map(distanceAlert)];
  for (const each of words) expect(each.split(' ').length, each).toBeLessThanOrEqual(3);
});
