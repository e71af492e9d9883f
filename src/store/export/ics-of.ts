/** What a calendar is to say. */
export interface CalendarEntry {
  /** By the clock of whoever opens it, wherever they are. */
  readonly from: Date;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
  /** No two entries have the same. */
  readonly id: string;
  readonly madeAt: Date;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** A line that is too long goes on in the next one, behind a space; no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const more = new TextEncoder().encode(character).length;
    if (octets + more > MOST_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join('\r\n');
};

const inUtc = (time: Date): string =>
  time
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');

/** Without a time zone: nine in the morning is nine wherever the lifter wakes up. */
const byTheWall = (time: Date): string => {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return inUtc(shifted).slice(0, -1);
};

/** A calendar file (RFC 5545) with one entry, which tells of itself when it begins. */
export const icsOf = ({ from, minutes, title, text, id, madeAt }: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Padline//Padline//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${inUtc(madeAt)}`,
    `DTSTART:${byTheWall(from)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
