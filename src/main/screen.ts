import { html, type TemplateResult } from 'lit';
import type { AppState, LiveView } from '../app/app-state.ts';
import { awakeWords } from '../app/device/awake-words.ts';
import { fullScreenWords } from '../app/device/full-screen-words.ts';
import { offlineWords } from '../app/device/offline-words.ts';
import { storageWords } from '../app/device/storage-words.ts';
import { isBusy } from '../app/is-busy.ts';
import { sorenessDue } from '../core/history/soreness-due.ts';
import type { Notice } from '../core/vocabulary/notice.ts';
import type { SorenessMoment } from '../core/vocabulary/soreness.ts';
import { localDay } from '../words/local-day.ts';
import { reliefNotice } from '../words/relief-words.ts';
import { videoTotalWords } from '../words/video-total-words.ts';
import { reportScreen } from './report-screen.ts';
import '../ui/files/file-drop.ts';
import '../ui/history/padline-history.ts';
import '../ui/home/padline-guide.ts';
import '../ui/home/padline-home.ts';
import '../ui/live/padline-live.ts';

/** What is shown of the app, as properties of the elements; it is drawn anew at every change. */
export function screen(state: AppState): TemplateResult {
  return html`${shownOf(state)}<file-drop .busy=${isBusy(state)}></file-drop>`;
}

function shownOf(state: AppState): TemplateResult {
  const { view, guide } = state;
  // What is offered to be gone through, or what came of it, stands before home and report.
  if (guide && view.kind !== 'live')
    return html`<padline-guide .guide=${guide} .machine=${chosenMachine(state)?.machine ?? null}></padline-guide>`;
  switch (view.kind) {
    case 'home':
      return html`<padline-home
        .sets=${state.sets}
        .cutOff=${state.cutOff}
        .problem=${view.problem}
        .storageLasts=${state.storageLasts}
        .cameras=${state.cameras}
        .chosenCamera=${state.chosenCamera}
        .warning=${state.warning}
        .sound=${state.sound}
        .soundDevice=${state.soundState}
        .view=${state.viewWish}
        .language=${state.languageWish}
        .videoWish=${state.videoWish}
        .videoDevice=${state.videoDevice}
        .videos=${state.videos && videoTotalWords(state.videos)}
        .machines=${state.machines}
        .chosenMachine=${state.chosen}
        .offline=${offlineWords(state.device.offline)}
        .storage=${storageWords(state.device.storage)}
        .canUpdate=${state.device.offline.kind === 'update-waiting'}
        .fileJob=${state.fileJob}
        .importing=${state.importing}
        .asked=${sorenessAsked(state)}
        .today=${localDay(new Date())}
        .reminder=${state.reminder}
        .welcomed=${state.welcomed}
      ></padline-home>`;
    case 'live':
      return html`<padline-live
        .stage=${view.stage}
        .sourceKind=${view.sourceKind}
        .picture=${view.picture}
        .pictureWidth=${view.width}
        .pictureHeight=${view.height}
        .mirrored=${view.mirrored}
        .pose=${view.pose}
        .side=${view.side}
        .padLine=${view.padLine}
        .readout=${view.readout}
        .alert=${view.alert}
        .framesPerSecond=${view.framesPerSecond}
        .delayMs=${view.delayMs}
        .resting=${view.resting}
        .soundOn=${state.soundOn}
        .cameras=${state.cameras}
        .chosenCamera=${state.chosenCamera}
        .session=${view.session}
        .spot=${spotOf(state)}
        .placement=${view.placement}
        .recording=${view.recording}
        .notices=${deviceNotices(state, view)}
        .guide=${guide}
        .machineKind=${chosenMachine(state)?.machine.kind ?? 'sled-45'}
        .view=${state.viewWish}
      ></padline-live>`;
    case 'history':
      return html`<padline-history
        .look=${state.history}
        .sets=${state.sets}
        .machines=${state.machines.map(({ machine }) => machine)}
        .soreness=${state.soreness}
        .asking=${state.asking.kind}
        .reminder=${state.reminder}
        .units=${state.viewWish.units}
        .problem=${view.problem}
        .today=${localDay(new Date().toISOString())}
      ></padline-history>`;
    case 'report':
      return reportScreen(state, view);
    default:
      return view satisfies never;
  }
}

/** What may be asked of the back today; null: nothing, or the lifter does not want to be. */
function sorenessAsked({ soreness, sets, asking }: AppState): SorenessMoment | null {
  const today = localDay(new Date().toISOString());
  if (asking.kind === 'no' || (asking.kind === 'not-today' && asking.day === today)) return null;
  return sorenessDue(soreness, sets, { today, dayOf: localDay });
}

/** What the device does not do for a set, or did to it. */
function deviceNotices({ device }: AppState, { hidden, session, relief }: LiveView): readonly Notice[] {
  // Who is on the machine can do nothing about it.
  const isNear = session === null || session.kind === 'placing';
  const fullScreen = isNear && !isInstalled() ? fullScreenWords(device.fullScreen) : null;
  const slow = relief && reliefNotice(relief);
  return [hidden, slow, awakeWords(device.awake, navigator.userAgent), fullScreen].filter((notice) => notice !== null);
}

/** Opened from the home screen, without a browser's bars. */
function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;
}

function chosenMachine({ machines, chosen }: AppState): AppState['machines'][number] | null {
  return machines.find(({ machine }) => machine.id === chosen) ?? null;
}

/** Whether the machine that is trained on has a picture of the camera's spot; null: none is. */
function spotOf(state: AppState): { readonly isKept: boolean } | null {
  const kept = chosenMachine(state);
  return kept ? { isKept: kept.picture !== null } : null;
}
