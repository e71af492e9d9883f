import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icsOf } from '../../../src/store/export/ics-of.ts';

const entry = {
  from: new Date(2026, 10, 24, 9),
  minutes: 5,
  title: 'How sore is your back?',
  text: '0 to 10',
  id: 'one',
  madeAt: new Date('2026-11-23T02:00:00.123Z'),
};

/** A reader of RFC 5545's lines: unfolds them, and gives the texts back as they were. */
const read = (ics: string): ReadonlyMap<string, string> =>
  new Map(
    ics
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':');
        const text = line.slice(at + 1).replaceAll(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
        return [line.slice(0, at), text] as const;
      }),
  );

test('icsOf(entry) begins at the hour of the lifter’s own clock, and was made in UTC', () => {
  const lines = icsOf(entry).split('\r\n');
  expect(lines).toContain('DTSTART:20261124T090000');
  expect(lines).toContain('DTSTAMP:20261123T020000Z');
  expect(lines).toContain('DURATION:PT5M');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
});

test('icsOf(entry) keeps every text as it was, in lines of at most 75 octets', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\;,\nä€😀 ]{0,120}$/u));
  fc.assert(
    fc.property(text, (title) => {
      fc.pre(!/\r/.test(title) && title.isWellFormed());
      const ics = icsOf({ ...entry, title });
      expect(read(ics).get('SUMMARY')).toBe(title);
      for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }),
  );
});
