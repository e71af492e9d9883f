import { str } from '@lit/localize';
import type { QualityNote, RunNoteKind } from '../core/vocabulary/quality-note.ts';
import { clock } from './clock.ts';
import { liftUnknownWords } from './lift-unknown-words.ts';
import { forReader, type Wording } from './wording.ts';

type Of<Kind extends QualityNote['kind']> = Extract<QualityNote, { readonly kind: Kind }>;

const offSideOn = ({ yaw, forbids }: Of<'off-side-on'>, { msg, inNumber }: Wording): string =>
  forbids
    ? msg(str`The camera looks about ${inNumber(yaw)} degrees off side-on: no verdict on lift from here.`)
    : msg(str`The camera looks about ${inNumber(yaw)} degrees off side-on: lift is approximate.`);

const views = ({ changes }: Of<'views'>, { msg }: Wording): string => {
  const [first] = changes;
  return changes.length === 1 && first
    ? msg(
        str`The view changed at ${clock(first.lostAt)}; from ${clock(first.from)} on the set was measured from the new one.`,
      )
    : msg(
        str`The view changed ${changes.length} times, at ${changes.map(({ lostAt }) => clock(lostAt)).join(', ')}; each time the set was measured on from the new one.`,
      );
};

const cameraMoved = ({ times, first }: Of<'camera-moved'>, { msg }: Wording): string =>
  times === 1
    ? msg(str`The camera moved at ${clock(first)}: around that moment nothing is told about lift.`)
    : msg(
        str`The camera moved ${times} times, first at ${clock(first)}: around those moments nothing is told about lift.`,
      );

const liftHidden = ({ reps, of, because }: Of<'lift-hidden'>, wording: Wording): string => {
  const causes = because.map((why) => {
    const { short, more } = liftUnknownWords(why, wording);
    return `${short} (${more})`;
  });
  return wording.msg(str`In ${reps} of ${of} reps the lift could not be measured: ${causes.join('; ')}.`);
};

const slid = ({ by }: Of<'slid'>, { msg, inLength }: Wording): string =>
  by > 0
    ? msg(str`You slid about ${inLength(by, 0)} up the pad during the set: that is no lift, but it costs accuracy.`)
    : msg(str`You slid about ${inLength(-by, 0)} down the pad during the set: that is no lift, but it costs accuracy.`);

const errorBars = ({ depth, lift, isCoarse }: Of<'error-bars'>, { msg, inNumber, inLength }: Wording): string =>
  isCoarse
    ? msg(
        str`From this place depth is good to about ${inNumber(depth)} degrees and lift to ${inLength(lift)}: too coarse for small lifts; closer, lighter or more side-on would help.`,
      )
    : msg(str`From this place depth is good to about ${inNumber(depth)} degrees and lift to ${inLength(lift)}.`);

const ofRun = (kind: RunNoteKind, { msg }: Wording): string => {
  switch (kind) {
    case 'late':
      return msg(
        'Most pictures took longer than 0.15 s to be judged: warnings could not come in time. A faster device would help.',
      );
    case 'not-found-again':
      return msg('You were not found again after the view had changed, so the set ends there.');
    case 'company':
      return msg('A second person is in the picture; Padline measures the one on the pad.');
    case 'turned':
      return msg('The camera was turned, so the set ends there.');
    case 'lighter-model':
      return msg('The device grew slow in this set: from then on a lighter model measured it, a little less exactly.');
  }
  return kind satisfies never;
};

/** One sentence on what limits a set's figures, in the reader's language; with `ENGLISH`, for the record. */
export const noteWords = (note: QualityNote, wording: Wording = forReader()): string => sentence(note, wording);

const sentence = (note: QualityNote, wording: Wording): string => {
  const { msg, inNumber, inLength } = wording;
  switch (note.kind) {
    case 'off-side-on':
      return offSideOn(note, wording);
    case 'slow-frames':
      return msg(str`Only ${inNumber(note.rate)} pictures per second: too few for a verdict on lift.`);
    case 'views':
      return views(note, wording);
    case 'views-left-out':
      return msg(
        str`From ${note.from.map(clock).join(', ')} on another view could not be brought together with the rest: its reps are not in this report.`,
      );
    case 'camera-moved':
      return cameraMoved(note, wording);
    case 'camera-lost':
      return msg(str`The camera moved too far at ${clock(note.at)}: from there, nothing is told about lift.`);
    case 'lift-hidden':
      return liftHidden(note, wording);
    case 'slid':
      return slid(note, wording);
    case 'error-bars':
      return errorBars(note, wording);
    case 'no-stature':
      return msg('Lengths are approximate: no body height was given.');
    case 'restless':
      return msg(str`The picture is restless (${inLength(note.jitter)}): come closer, or add light.`);
    case 'pad-line-off':
      return msg('The pad line is far from the line of the trunk: correct it, then lift can be told.');
    case 'late':
    case 'not-found-again':
    case 'company':
    case 'turned':
    case 'lighter-model':
      return ofRun(note.kind, wording);
  }
  return note satisfies never;
};
