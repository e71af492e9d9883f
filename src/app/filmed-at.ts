/** When a file was filmed, as far as it tells: ISO 8601. One of no day, or of a day to come, is of now. */
export const filmedAt = ({ lastModified }: File): string => {
  const now = Date.now();
  return new Date(lastModified > 0 && lastModified <= now ? lastModified : now).toISOString();
};
