import { html, render, type TemplateResult } from 'lit';
import type { AppState, LiveView } from './app/app-state.ts';
import { awakeWords } from './app/device/awake-words.ts';
import { Device } from './app/device/device.ts';
import { fullScreenWords } from './app/device/full-screen-words.ts';
import { offlineWords } from './app/device/offline-words.ts';
import { storageWords } from './app/device/storage-words.ts';
import { driveFromOutside } from './app/drive-from-outside.ts';
import { optionsOf } from './app/options.ts';
import { Padline } from './app/padline.ts';
import { Sounds } from './app/sounds.ts';
import { WorkerEstimator } from './capture/worker-estimator.ts';
import type { Notice } from './core/vocabulary/notice.ts';
import { memoryVideoStore } from './store/memory-video-store.ts';
import { openVideoStore } from './store/open-video-store.ts';
import { openDraftStore } from './store/pouch-draft-store.ts';
import { openMachineStore } from './store/pouch-machine-store.ts';
import { openPouchStore } from './store/pouch-store.ts';
import { setStoreWithVideos } from './store/set-store-with-videos.ts';
import { problemMessage } from './ui/parts/problem-message.ts';
import './ui/home/padline-guide.ts';
import { reliefNotice } from './words/relief-words.ts';
import { videoTotalWords } from './words/video-total-words.ts';
import './ui/home/padline-home.ts';
import './ui/live/padline-live.ts';
import './ui/review/padline-report.ts';

/** Ties the app to the screens: properties down, events up; the only file that sees both. */

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no #app');

const options = optionsOf(location.search);
const [{ store, lasting }, machineStore, draftStore] = await Promise.all([
  openPouchStore(),
  openMachineStore(),
  openDraftStore(),
]);
// A video must not outlast its set.
const videoStore = lasting ? await openVideoStore() : memoryVideoStore();
const app = new Padline(
  {
    store: setStoreWithVideos(store, videoStore),
    machineStore,
    videoStore,
    draftStore,
    storageLasts: lasting,
    estimator: new WorkerEstimator(),
    sounds: new Sounds(),
    device: new Device({
      appUrl: new URL('./', document.baseURI).href,
      keepsOffline: import.meta.env.PROD && !options.headless,
    }),
    options,
    modelsUrl: new URL('models/', document.baseURI).href,
  },
  (state) => render(screen(state), root),
);

function screen(state: AppState): TemplateResult {
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
    case 'report':
      return html`<padline-report
        .report=${view.report}
        .keeping=${view.keeping}
        .problem=${view.problem}
        .snapshot=${view.snapshot}
        .offered=${state.offered}
        .video=${state.video?.setId === view.report.id ? state.video : null}
      ></padline-report>`;
    default:
      return view satisfies never;
  }
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

root.addEventListener('open-camera', ({ cameraId }) => app.openCamera(cameraId));
root.addEventListener('open-file', ({ file }) => app.openFile(file));
root.addEventListener('open-demo', () => app.openDemo());
root.addEventListener('open-set', ({ id }) => void app.openSet(id));
root.addEventListener('open-cut-off', () => void app.drafts.open());
root.addEventListener('throw-away-cut-off', () => void app.drafts.throwAway());
root.addEventListener('delete-set', ({ id }) => void app.deleteSet(id));
root.addEventListener('delete-everything', ({ machinesToo }) => void app.deleteEverything(machinesToo));
root.addEventListener('take-update', () => app.takeUpdate());
root.addEventListener('dismiss-problem', () => app.dismissProblem());
root.addEventListener('choose-camera', ({ id }) => app.chooseCamera(id));
root.addEventListener('choose-warning', ({ warning }) => app.wishes.chooseWarning(warning));
root.addEventListener('choose-sound', ({ sound }) => app.wishes.chooseSound(sound));
root.addEventListener('test-sound', () => app.wishes.testSound());
root.addEventListener('choose-view', ({ view }) => app.wishes.chooseView(view));
root.addEventListener('choose-language', ({ language }) => void app.wishes.chooseLanguage(language));
root.addEventListener('choose-video-wish', ({ wish }) => app.wishes.chooseVideo(wish));
root.addEventListener('keep-video', () => void app.videos.keep());
root.addEventListener('erase-video', () => void app.videos.erase());
root.addEventListener('choose-machine', ({ id }) => app.machines.choose(id));
root.addEventListener('save-machine', ({ id, change, picture }) => void app.machines.save(id, change, picture));
root.addEventListener('delete-machine', ({ id }) => void app.machines.erase(id));
root.addEventListener('skip-machine', () => app.machines.skipOffer());
root.addEventListener('keep-spot-picture', ({ picture }) => void app.machines.keepPicture(picture));
root.addEventListener('keep-stop-hole', ({ hole }) => void app.machines.change({ stopHole: hole }));
root.addEventListener('offer-guide', ({ guide }) => app.guides.offer(guide));
root.addEventListener('start-calibration', () => app.guides.startCalibration());
root.addEventListener('start-experiment', ({ settings }) => app.guides.startExperiment(settings));
root.addEventListener('next-trial', () => app.guides.nextTrial());
root.addEventListener('leave-guide', () => app.guides.leave());
root.addEventListener('keep-setting', ({ setting }) => void app.guides.keepSetting(setting));
root.addEventListener('looks-right', () => app.startSet());
root.addEventListener('start-set', () => app.startSet());
root.addEventListener('still-going', () => app.command('still-going'));
root.addEventListener('end-set', () => app.endSet());
root.addEventListener('cancel-set', () => app.cancelSet());
root.addEventListener('toggle-sound', () => app.wishes.toggleSound());
root.addEventListener('move-pad-line', ({ padLine }) => app.movePadLine(padLine));
root.addEventListener('close-report', () => app.closeReport());
root.addEventListener('export-set', ({ format }) => app.exportSet(format));

if (options.headless) driveFromOutside(app, (problem) => problemMessage(problem.kind, navigator.userAgent).title);

// Before anything is shown, so that nobody sees it change; and again when the device's own languages change.
await app.wishes.followLanguage();
window.addEventListener('languagechange', () => void app.wishes.followLanguage());

await app.start();
