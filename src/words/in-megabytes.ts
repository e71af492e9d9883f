import { regionInUse } from './language-in-use.ts';

/** A video of a second is small, and not nothing. */
const LEAST = 0.1;

/** "4.2 MB", "12 MB": a size on the device, with a digit after the mark where it says something. */
export const inMegabytes = (bytes: number): string =>
  new Intl.NumberFormat(regionInUse(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10e6 ? 1 : 0,
  }).format(Math.max(LEAST, bytes / 1e6));
