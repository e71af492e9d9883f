import { msg, str } from '@lit/localize';
import type { PlacementReason } from '../core/vocabulary/placement-reason.ts';
import { aboutWay } from './about-way.ts';
import { inNumber } from './in-number.ts';
import { placementEdgeWords } from './placement-edge-words.ts';
import { placementViewWords } from './placement-view-words.ts';

const unseen = (joint: Extract<PlacementReason, { readonly kind: 'unseen' }>['joint']): string => {
  switch (joint) {
    case 'ankle':
      return msg('Your feet cannot be seen: turn the phone towards them, or clear the view.');
    case 'knee':
      return msg('Your knee cannot be seen: clear the view, or move the phone.');
    case 'shoulder':
      return msg('Your shoulder cannot be seen: turn the phone towards your head, or clear the view.');
  }
  return joint satisfies never;
};

/** One sentence or two, to be read and to be spoken: what to do, or why it is not known. */
export const placementReasonWords = (why: PlacementReason): string => {
  switch (why.kind) {
    case 'being-looked-at':
      return msg('It is being looked at.');
    case 'not-on-machine':
      return msg('It is told once you are on the machine.');
    case 'nobody':
      return msg('Nobody is seen yet: get on the machine, with your side to the phone.');
    case 'not-seated':
      return msg('Sit or lie on the machine, with your feet on the plate.');
    case 'whole-body':
      return msg('You are in the picture from head to feet.');
    case 'unseen':
      return unseen(why.joint);
    case 'leaves-picture':
    case 'near-edge':
      return placementEdgeWords(why);
    case 'hip-seen':
      return msg('Your hip is seen.');
    case 'hand-on-hip':
      return msg('Your hip is hardly seen: take your hand away from it, and hold the grips.');
    case 'hip-hidden':
      return msg('Something hides your hip: move the phone until no plate, frame or bag stands in front of it.');
    case 'side-on':
      return msg('The phone looks square from the side.');
    case 'somewhere-off':
      return msg('Move the phone along the machine until it sees you square from the side.');
    case 'off-side-on':
      return why.towards === 'head'
        ? msg(str`Move the phone ${aboutWay(why.way)} towards your head, and aim it at your hips.`)
        : msg(str`Move the phone ${aboutWay(why.way)} towards your feet, and aim it at your hips.`);
    case 'right-distance':
      return msg('The distance is right.');
    case 'too-small':
      return msg(str`You are small in the picture: move the phone ${aboutWay(why.way)} closer.`);
    case 'too-close':
      return msg(str`The phone is very close: move it ${aboutWay(why.way)} farther away.`);
    case 'leans':
      return msg(str`The phone leans by about ${inNumber(why.roll)} degrees: set its edge level.`);
    case 'slow':
      return msg(
        str`Only ${inNumber(why.rate)} pictures per second: too few for lift. Close other apps, and let the phone cool.`,
      );
    default:
      return placementViewWords(why.kind);
  }
};
