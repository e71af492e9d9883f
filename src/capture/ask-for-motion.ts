/** `none`: the browser knows no such sensor. `allowed` may still turn out to feel nothing: most computers have none. */
export type MotionAnswer = 'allowed' | 'refused' | 'none';

/** As far as browsers have it; the question is asked on iOS, others have nothing to ask. */
interface MotionPermission {
  readonly requestPermission?: () => Promise<'granted' | 'denied'>;
}

/** A question that nobody answers must not keep the camera closed, milliseconds. */
const UNANSWERED_AFTER = 20_000;

/**
 * Asks for the phone's motion sensor. Must be called inside a tap: on iOS this shows the system's question, once per
 * visit. Never fails: whoever may not ask, or gets no answer, is refused.
 */
export const askForMotion = async (
  sensor = globalThis.DeviceMotionEvent as MotionPermission | undefined,
): Promise<MotionAnswer> => {
  if (!sensor) return 'none';
  if (!sensor.requestPermission) return 'allowed';
  try {
    return (await inTime(sensor.requestPermission())) === 'granted' ? 'allowed' : 'refused';
  } catch {
    // Not inside a tap any more, or forbidden to this page: the camera works without.
    return 'refused';
  }
};

const inTime = async (answer: Promise<string>): Promise<string> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('unanswered'), UNANSWERED_AFTER);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
