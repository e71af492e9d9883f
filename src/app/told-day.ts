/** When a file says that it was filmed, ISO 8601; null where it says no day, or one to come. */
export const toldDay = ({ lastModified }: File): string | null =>
  lastModified > 0 && lastModified <= Date.now() ? new Date(lastModified).toISOString() : null;
