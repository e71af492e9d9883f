import type { Confidence } from '../vocabulary/units.ts';

/** A joint seen with this score has the noise that was measured (measured.md); a worse one proportionally more. */
const USUAL_SCORE = 0.6;

/** By how much a joint of this score is noisier than usual, at least 1. */
export const jointDoubt = (score: Confidence): number => Math.max(1, USUAL_SCORE / score);
