import { describe, expect, test } from 'vitest';
import type { LoggerFile } from '../../../src/store/logger/logger-file.ts';
import { readLoggerCsv } from '../../../src/store/logger/read-logger-csv.ts';

const START = new Date(2025, 6, 26, 7, 6, 0).getTime();
const END = new Date(2025, 6, 26, 8, 11, 0).getTime();

const HEVY = [
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_lbs","reps","distance_miles","duration_seconds","rpe"',
  '"Lower","26 Jul 2025, 07:06","26 Jul 2025, 08:11","two\nlines, and ""quotes""","Leg Press (Machine)",,"",0,"warmup",200,12,,,',
  '"Lower","26 Jul 2025, 07:06","26 Jul 2025, 08:11","","Leg Press (Machine)",,"",1,"normal",400,10,,,8.5',
  '"Lower","26 Jul 2025, 07:06","26 Jul 2025, 08:11","","Lying Leg Curl (Machine)",,"",0,"normal",100,10,,,',
].join('\r\n');

const STRONG_OLD = [
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  '2025-07-26 07:06:00,"Legs",1h 5m,"Leg Press",1,120.5,10,0,0,"","",9',
  '2025-07-26 07:06:00,"Legs",1h 5m,"Leg Press",Rest Timer,,,0,90,"","",',
  '2025-07-26 07:06:00,"Legs",1h 5m,"Calf Press on Leg Press",1,80,10,0,0,"","",',
].join('\n');

const STRONG_SEMICOLONS = [
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
  '2025-07-26 07:06:00;Beine;Beinpresse;W1;82,5;kg;10;;;;0;"";"";1h',
  '2025-07-26 07:06:00;Beine;Beinpresse;1;265;lbs;8;;;;0;"";"";1h',
  'morgen;Beine;Beinpresse;2;265;lbs;8;;;;0;"";"";1h',
].join('\n');

const STRONG_NEW = [
  '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
  '"1";"2025-07-26 07:06:00";"Legs";"3900";"Leg Press";"1";"120,0";"10";"";"";"";"";""',
].join('\n');

const read = (text: string, unit: 'kg' | 'lb' = 'kg') => {
  const file = readLoggerCsv(text, unit);
  if (file.kind === 'failed') throw new Error(file.fault);
  return file;
};
const loads = (file: Extract<LoggerFile, { kind: 'read' }>): readonly (number | null)[] =>
  file.sets.map(({ load }) => load && Math.round(load * 10) / 10);

describe('readLoggerCsv', () => {
  test("readLoggerCsv(Hevy's file) gives its leg presses with times, pounds as kilograms, warm-ups marked", () => {
    const file = read(HEVY);
    expect(file).toMatchObject({ app: 'hevy', unitSaid: true, unreadable: 0 });
    expect(loads(file)).toEqual([90.7, 181.4]);
    expect(file.sets[0]).toMatchObject({ visitStart: START, visitEnd: END, reps: 12, rpe: null, warmUp: true });
    expect(file.sets[1]).toMatchObject({ reps: 10, rpe: 8.5, warmUp: false });
  });

  test("readLoggerCsv(Strong's old file) leaves out rests and calf presses, and takes the unit that was asked for", () => {
    expect(loads(read(STRONG_OLD))).toEqual([120.5]);
    expect(read(STRONG_OLD)).toMatchObject({ app: 'strong', unitSaid: false });
    expect(loads(read(STRONG_OLD, 'lb'))).toEqual([54.7]);
  });

  test('readLoggerCsv(file with semicolons) reads decimal commas and a unit per row, and counts what it cannot read', () => {
    const file = read(STRONG_SEMICOLONS, 'lb');
    expect(loads(file)).toEqual([82.5, 120.2]);
    expect(file).toMatchObject({ unitSaid: true, unreadable: 1 });
    expect(file.sets.map(({ warmUp }) => warmUp)).toEqual([true, false]);
  });

  test("readLoggerCsv(Strong's newest file) finds the unit in its header", () => {
    expect(loads(read(STRONG_NEW, 'lb'))).toEqual([120]);
  });

  test('readLoggerCsv(file) does not mind a byte order mark, nor a set without weight', () => {
    const file = read(`\ufeff${HEVY.replace(',400,', ',,')}`);
    expect(loads(file)).toEqual([90.7, null]);
  });

  test.each([
    ['empty', ' \n'],
    ['not-a-table', 'just some words'],
    ['not-a-table', 'PK\u0003\u0004\0\0,zip'],
    ['unknown-columns', 'a,b,c\n1,2,3'],
    ['no-leg-press', HEVY.replaceAll('Leg Press', 'Hack Squat')],
    ['unreadable-rows', HEVY.replaceAll('26 Jul 2025, 07:06', 'some day')],
  ])('readLoggerCsv says %s', (fault, text) => {
    expect(readLoggerCsv(text, 'kg')).toEqual({ kind: 'failed', fault });
  });
});
