import { regionInUse } from './language-in-use.ts';

const made = new Map<string, Intl.DateTimeFormat>();

/** Writes dates for the reader; made once per way of writing, since making one costs more than writing a hundred dates. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const region = regionInUse();
  const key = `${region} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(region, options);
  made.set(key, format);
  return format;
};
