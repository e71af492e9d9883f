import { msg, str } from '@lit/localize';
import type { BodyPart, PlacementReason, PlacementRemedy } from '../core/vocabulary/placement-reason.ts';
import { aboutWay } from './about-way.ts';

const turnTowards = (part: BodyPart): string => {
  switch (part) {
    case 'head':
      return msg('Turn the phone a little towards your head.');
    case 'hips':
      return msg('Turn the phone a little towards your hips.');
    case 'knees':
      return msg('Turn the phone a little towards your knees.');
    case 'feet':
      return msg('Turn the phone a little towards your feet.');
  }
  return part satisfies never;
};

const remedyWords = (remedy: PlacementRemedy): string => {
  switch (remedy.kind) {
    case 'farther':
      return msg(str`Move the phone ${aboutWay(remedy.way)} farther away.`);
    case 'tilt-up':
      return msg('Tilt the phone up a little.');
    case 'tilt-down':
      return msg('Tilt the phone down a little.');
    case 'turn':
      return turnTowards(remedy.towards);
  }
  return remedy satisfies never;
};

const willLeave = (part: BodyPart): string => {
  switch (part) {
    case 'head':
      return msg('Your head will leave the picture.');
    case 'hips':
      return msg('Your hips will leave the picture.');
    case 'knees':
      return msg('Your knees will leave the picture.');
    case 'feet':
      return msg('Your feet will leave the picture.');
  }
  return part satisfies never;
};

const comesClose = (part: BodyPart): string => {
  switch (part) {
    case 'head':
      return msg('Your head comes close to the edge of the picture.');
    case 'hips':
      return msg('Your hips come close to the edge of the picture.');
    case 'knees':
      return msg('Your knees come close to the edge of the picture.');
    case 'feet':
      return msg('Your feet come close to the edge of the picture.');
  }
  return part satisfies never;
};

type AtEdge = Extract<PlacementReason, { readonly kind: 'leaves-picture' | 'near-edge' }>;

/** What is too near to the picture's edge, and what makes room. */
export const placementEdgeWords = ({ kind, part, remedy }: AtEdge): string =>
  `${kind === 'near-edge' ? comesClose(part) : willLeave(part)} ${remedyWords(remedy)}`;
