import { msg, str } from '@lit/localize';
import { isLifted } from '../../core/report/is-lifted.ts';
import type { Degrees } from '../../core/vocabulary/units.ts';
import { liftClassWords } from '../../words/lift-class-words.ts';
import type { FilmFrame } from './film-frames.ts';
import type { PageNumbers } from './page-words.ts';

/** Whose numbers are written. */
export type FilmWords = PageNumbers;

export interface PanelLine {
  readonly text: string;
  /** In letter heights. */
  readonly size: number;
  /** Past the limit, or the hips off the pad: said by colour as well. */
  readonly over: boolean;
}

/** Less lift than this, centimetres, is within what a live frame can be trusted for. */
const LEAST_SHOWN = 1;

/** What the corner of the film says, the most important first. */
export const panelLines = (
  { depth, lift, repCount, justEnded }: FilmFrame,
  depthLimit: Degrees,
  words: FilmWords,
): readonly PanelLine[] => {
  const deep = depth !== null && depth >= depthLimit;
  const lines: PanelLine[] = [
    { text: msg(str`Reps ${words.number(repCount, 0)}`), size: 1.8, over: false },
    {
      text: depth === null ? msg('Depth not measured') : msg(str`Depth ${words.degrees(depth)}`),
      size: 1.3,
      over: deep,
    },
    { text: msg(str`Limit ${words.degrees(depthLimit)}`), size: 1, over: false },
  ];
  if (lift !== null && lift >= LEAST_SHOWN) {
    lines.push({ text: msg(str`Hips ${words.length(lift)} off the pad`), size: 1.1, over: true });
  }
  if (justEnded) {
    const { index, liftClass } = justEnded;
    const text = msg(str`Rep ${index}: ${words.degrees(justEnded.depth)}, lift ${liftClassWords(liftClass)}`);
    lines.push({ text, size: 1, over: isLifted(justEnded) });
  }
  return lines;
};
