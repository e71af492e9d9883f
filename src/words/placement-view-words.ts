import { msg } from '@lit/localize';

/** What is found of the view itself: light, level, rate and who is in it. */
type ViewReason =
  | 'light-unknown'
  | 'light-good'
  | 'too-dark'
  | 'backlit'
  | 'glare'
  | 'pale'
  | 'lean-unknown'
  | 'level'
  | 'tipped'
  | 'rate-unknown'
  | 'rate-good'
  | 'company-unknown'
  | 'company'
  | 'alone';

/** What to do about the view, or why it is not known. */
export const placementViewWords = (kind: ViewReason): string => {
  switch (kind) {
    case 'light-unknown':
      return msg('The light is not known yet.');
    case 'light-good':
      return msg('The light is good.');
    case 'too-dark':
      return msg('It is too dark: switch on a light, or move to a lighter place.');
    case 'backlit':
      return msg('The light is behind you: film from the other side of the machine, or cover the light.');
    case 'glare':
      return msg('A bright light shines into the picture: turn the phone a little, or cover the light.');
    case 'pale':
      return msg('The picture is pale: wipe the lens.');
    case 'lean-unknown':
      return msg('This device does not tell whether it stands level: see to it by eye.');
    case 'level':
      return msg('The phone is level.');
    case 'tipped':
      return msg('The phone is tipped up or down: stand it upright, as high as your hips.');
    case 'rate-unknown':
      return msg('The frame rate is not known yet.');
    case 'rate-good':
      return msg('The frame rate is enough.');
    case 'company-unknown':
      return msg('Whether you are alone is not known yet.');
    case 'company':
      return msg('Somebody else is in the picture: choose a spot that shows only you, if you can.');
    case 'alone':
      return msg('Only you are in the picture.');
  }
  return kind satisfies never;
};
