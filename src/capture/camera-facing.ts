/** Which way a camera looks: 'front' at whoever reads the screen; null when nobody can tell. */
export type Facing = 'front' | 'rear' | null;

/** Words that phones and systems put into labels; several phones write them in the system's language. */
const REAR = /\b(back|rear|environment)\b|facing back|arrière|rück|trasera|posteriore|traseira/i;
const FRONT = /front|user-facing|facetime|integrated|built-?in|internal|webcam|avant|frontale?|delantera|anteriore/i;

/**
 * What the browser says comes first. A computer's browser says nothing: there the label decides, and what
 * calls itself a built-in or a web camera sits above the screen and looks at its reader, hence front.
 * A camera that is neither is not mirrored by anyone: better a strange preview than a wrong side.
 */
export const cameraFacing = (facingMode: string | undefined, label: string): Facing => {
  if (facingMode === 'user') return 'front';
  if (facingMode === 'environment') return 'rear';
  if (REAR.test(label)) return 'rear';
  return FRONT.test(label) ? 'front' : null;
};
