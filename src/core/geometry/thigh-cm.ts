/** Thigh over stature (measurement.md 2). */
const THIGH_SHARE = 0.245;
/** Taken when nobody has said: then lengths are "about". */
const USUAL_STATURE = 170;

/** The thigh's length in centimetres, from the stature in centimetres; good to about 10 %. */
export const thighCm = (statureCm: number | null): number => THIGH_SHARE * (statureCm ?? USUAL_STATURE);
