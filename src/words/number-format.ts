const made = new Map<string, Intl.NumberFormat>();

/** Writes numbers as in a region; made once per way of writing, since making one costs more than writing a hundred numbers. */
export const numberFormat = (region: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${region} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(region, options);
  made.set(key, format);
  return format;
};
