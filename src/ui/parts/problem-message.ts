import { msg, str } from '@lit/localize';
import type { ProblemKind } from '../../core/vocabulary/problem.ts';
import { filmingDistance } from '../../words/filming-distance.ts';
import { allowCameraAgain } from './allow-camera-again.ts';

/** What can be offered beside a problem. */
export type WayOut = 'try-camera' | 'choose-video' | 'show-demo' | 'export-report';

export interface ProblemMessage {
  /** What happened. */
  readonly title: string;
  /** What to do about it. */
  readonly whatToDo: string;
  /** The best way out first. */
  readonly waysOut: readonly WayOut[];
}

const WITHOUT_CAMERA = ['choose-video', 'show-demo'] as const;
const CAMERA_FIRST = ['try-camera', ...WITHOUT_CAMERA] as const;

/**
 * One problem in plain words.
 * @param userAgent tells the browser, whose camera permission hides in its own place.
 */
export const problemMessage = (kind: ProblemKind, userAgent: string): ProblemMessage => {
  switch (kind) {
    case 'no-camera':
      return {
        title: msg('No camera was found'),
        whatToDo: msg('Connect one and try again, or check a video that you have already filmed.'),
        waysOut: CAMERA_FIRST,
      };
    case 'camera-refused':
      return {
        title: msg('The camera is not allowed for this page'),
        whatToDo: `${allowCameraAgain(userAgent)} ${msg('Padline also works from a video, without the camera.')}`,
        waysOut: CAMERA_FIRST,
      };
    case 'camera-busy':
      return {
        title: msg('Another program is using the camera'),
        whatToDo: msg('Close the other program or browser tab that shows the camera, and try again.'),
        waysOut: CAMERA_FIRST,
      };
    case 'camera-lost':
      return {
        title: msg('The camera was disconnected'),
        whatToDo: msg('Plug it in again and start a new set. What was recorded until then is kept.'),
        waysOut: CAMERA_FIRST,
      };
    case 'not-secure':
      return {
        title: msg('The browser gives no camera to this address'),
        whatToDo: msg('Open Padline over https or from localhost. A video can be checked from here as well.'),
        waysOut: WITHOUT_CAMERA,
      };
    case 'not-a-video':
      return {
        title: msg('This file is not a video'),
        whatToDo: msg('Choose a video file such as MP4, MOV or WebM.'),
        waysOut: WITHOUT_CAMERA,
      };
    case 'video-broken':
      return {
        title: msg('This video cannot be read to its end'),
        whatToDo: msg(
          'It is damaged, or this browser does not know its format. Save it again as MP4 (H.264), or try another browser.',
        ),
        waysOut: WITHOUT_CAMERA,
      };
    case 'video-empty':
      return {
        title: msg('This video has no pictures in it'),
        whatToDo: msg('Choose another one; this file may hold only sound, or its recording was cut off.'),
        waysOut: WITHOUT_CAMERA,
      };
    case 'no-person':
      return {
        title: msg('No person was found in the picture'),
        whatToDo: msg(
          str`Film from the side, ${filmingDistance()} away, with enough light and the whole body in view from shoulder to foot.`,
        ),
        waysOut: CAMERA_FIRST,
      };
    case 'not-a-leg-press':
      return {
        title: msg('No leg-press reps were found'),
        whatToDo: msg(
          'Film the leg press from the side, with the seat still and the whole leg in view, for at least one full rep.',
        ),
        waysOut: CAMERA_FIRST,
      };
    case 'not-side-on':
      return {
        title: msg('The camera is not side-on'),
        whatToDo: msg(
          str`From this angle neither reps nor lift can be measured. Put the camera square to the machine’s side, ${filmingDistance()} away and as high as the hips, and film again.`,
        ),
        waysOut: CAMERA_FIRST,
      };
    case 'model-missing':
      return {
        title: msg('The body model is missing'),
        whatToDo: msg(
          'Padline could not load a file of its own. Check the connection to where Padline is served from and load the page again.',
        ),
        waysOut: [],
      };
    case 'model-failed':
      return {
        title: msg('The body model does not run here'),
        whatToDo: msg(
          'Close other tabs and load the page again. If that does not help, update this browser or try another.',
        ),
        waysOut: [],
      };
    case 'storage-failed':
      return {
        title: msg('This device’s storage does not work'),
        whatToDo: msg(
          'A report on the screen stays there as long as this page is open: export it to keep it. The usual causes are a private window and a full disk.',
        ),
        waysOut: ['export-report'],
      };
    case 'unexpected':
      return {
        title: msg('Something went wrong in Padline'),
        whatToDo: msg('What was recorded is kept. Load the page again; if it happens again, try another browser.'),
        waysOut: [],
      };
    case 'set-not-found':
      return {
        title: msg('This set is no longer on this device'),
        whatToDo: msg(
          'It was deleted, or the browser has cleared its storage. An exported file is still where you saved it.',
        ),
        waysOut: [],
      };
  }
  return kind satisfies never;
};
