/** A picture in a few grey fields: enough to see that somebody has come. */
export type Glance = readonly number[];

const COLUMNS = 16;
const ROWS = 12;
/** Grey levels by which a field has changed: more than a camera's noise and its adjusting to the light. */
const CHANGED = 12;
/** So many fields are less than a person, and more than a light that flickers. */
const LEAST_CHANGED = 3;

/** Looks at a playing video or a canvas; null while it shows nothing. */
export const glanceAt = (picture: HTMLVideoElement | HTMLCanvasElement): Glance | null => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [COLUMNS, ROWS];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const [width, height] =
    picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  if (!context || width === 0 || height === 0) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, COLUMNS, ROWS);
  const { data } = context.getImageData(0, 0, COLUMNS, ROWS);
  return Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * i, 4 * i + 3);
    return (red + green + blue) / 3;
  });
};

/** Whether a picture shows something else than before; one that could not be looked at may show anything. */
export const hasChanged = (before: Glance | null, now: Glance | null): boolean =>
  before === null ||
  now === null ||
  before.filter((grey, i) => Math.abs(grey - (now[i] ?? 0)) > CHANGED).length >= LEAST_CHANGED;
