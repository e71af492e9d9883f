/** Languages in which loggers write their months. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl'];

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '');

/** Month from 0, by its long and short name in every language; made when first asked for. */
let months: ReadonlyMap<string, number> | null = null;
const monthNames = (): ReadonlyMap<string, number> => {
  months ??= new Map(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
        return Array.from(
          { length: 12 },
          (_, month) => [plain(name.format(Date.UTC(2024, month, 15))), month] as const,
        );
      }),
    ),
  );
  return months;
};

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?(?:m\b)?/i;

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The time of day in a text; midnight where it says none, null where it says nonsense. */
const clockIn = (text: string): Clock | null => {
  const match = CLOCK.exec(text);
  if (!match) return { hours: 0, minutes: 0, seconds: 0 };
  const [, hour, minute, second = '0', half] = match;
  const written = Number(hour);
  if (half && (written < 1 || written > 12)) return null;
  const hours = half ? (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : written;
  const clock = { hours, minutes: Number(minute), seconds: Number(second) };
  return clock.hours < 24 && clock.minutes < 60 && clock.seconds < 60 ? clock : null;
};

interface Day {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

const dayIn = (text: string): Day | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text) ?? /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) - 1, day: Number(iso[3]) };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text);
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]) - 1, day: Number(dotted[1]) };
  const dayFirst = /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})\b/u.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
};

const named = (year = '', word = '', day = ''): Day | null => {
  const month = monthNames().get(plain(word));
  return month === undefined ? null : { year: Number(year), month, day: Number(day) };
};

/**
 * Milliseconds since 1970 of a date and time as loggers write them, by the lifter's own clock unless it names a zone;
 * null where it is none. Dates like 3/4/2026 are not read, since they mean two days.
 */
export const timeIn = (text: string): number | null => {
  const trimmed = text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(trimmed)) return finite(Date.parse(trimmed));
  const [day, clock] = [dayIn(trimmed), clockIn(trimmed)];
  if (!day || !clock) return null;
  const time = new Date(day.year, day.month, day.day, clock.hours, clock.minutes, clock.seconds);
  // The 31st of a short month would slip into the next one.
  return time.getMonth() === day.month && time.getDate() === day.day ? finite(time.getTime()) : null;
};

const finite = (time: number): number | null => (Number.isFinite(time) ? time : null);
