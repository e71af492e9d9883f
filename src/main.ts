import { html, render, type TemplateResult } from 'lit';
import type { AppState, LiveView, ReportView } from './app/app-state.ts';
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
import { lastLoad } from './core/history/last-load.ts';
import { sorenessDue } from './core/history/soreness-due.ts';
import type { Notice } from './core/vocabulary/notice.ts';
import type { SorenessMoment } from './core/vocabulary/soreness.ts';
import { memoryVideoStore } from './store/memory-video-store.ts';
import { openVideoStore } from './store/open-video-store.ts';
import { openDraftStore } from './store/pouch-draft-store.ts';
import { openMachineStore } from './store/pouch-machine-store.ts';
import { openSorenessStore } from './store/pouch-soreness-store.ts';
import { openPouchStore } from './store/pouch-store.ts';
import { setStoreWithVideos } from './store/set-store-with-videos.ts';
import { problemMessage } from './ui/parts/problem-message.ts';
import './ui/home/padline-guide.ts';
import { localDay } from './words/local-day.ts';
import { reliefNotice } from './words/relief-words.ts';
import { videoTotalWords } from './words/video-total-words.ts';
import './ui/history/padline-history.ts';
import './ui/files/file-menu.ts';
import './ui/home/padline-home.ts';
import './ui/live/padline-live.ts';
import './ui/review/padline-report.ts';
import './ui/review/rest-card.ts';

/** Ties the app to the screens: properties down, events up; the only file that sees both. */

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no #app');

const options = optionsOf(location.search);
const [{ store, lasting }, machineStore, draftStore, sorenessStore] = await Promise.all([
  openPouchStore(),
  openMachineStore(),
  openDraftStore(),
  openSorenessStore(),
]);
// A video must not outlast its set.
const videoStore = lasting ? await openVideoStore() : memoryVideoStore();
const app = new Padline(
  {
    store: setStoreWithVideos(store, videoStore),
    machineStore,
    videoStore,
    draftStore,
    sorenessStore,
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
        .fileJob=${state.fileJob}
        .importing=${state.importing}
        .asked=${sorenessAsked(state)}
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

/** A set that has just ended before the camera is a card, until the whole of it is asked for. */
function reportScreen(state: AppState, view: ReportView): TemplateResult {
  const { report, recording, log } = view;
  const video = state.video?.setId === report.id ? state.video : null;
  const load = lastLoad(state.sets, { id: report.id, machineId: log.machineId });
  if (view.face === 'card')
    return html`<rest-card
      .report=${report}
      .recording=${recording}
      .log=${log}
      .rest=${state.rest}
      .lastLoad=${load}
      .units=${state.viewWish.units}
      .video=${video}
      .camera=${state.chosenCamera}
    ></rest-card>`;
  return html`<padline-report
    .report=${report}
    .recording=${recording}
    .log=${log}
    .rest=${state.rest}
    .lastLoad=${load}
    .units=${state.viewWish.units}
    .machines=${state.machines.map(({ machine }) => machine)}
    .keeping=${view.keeping}
    .problem=${view.problem}
    .snapshot=${view.snapshot}
    .undos=${view.undos}
    .sets=${state.sets}
    .other=${view.other}
    .offered=${state.offered}
    .video=${video}
  >
    <file-menu
      slot="files"
      .report=${report}
      .recording=${recording}
      .hasVideo=${video !== null && 'url' in video}
      .job=${state.fileJob}
    ></file-menu>
  </padline-report>`;
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
root.addEventListener('open-history', () => app.history.open());
root.addEventListener('leave-history', () => void app.history.leave());
root.addEventListener('look-in-history', ({ look }) => app.history.look(look));
root.addEventListener('say-of-listed', ({ id, said }) => void app.history.say(id, said));
root.addEventListener('erase-listed', ({ ids }) => void app.history.erase(ids));
root.addEventListener('restore-erased', () => void app.history.restore());
root.addEventListener('say-soreness', ({ moment, level }) => void app.soreness.say(moment, level));
root.addEventListener('erase-soreness', ({ id }) => void app.soreness.erase(id));
root.addEventListener('ask-soreness', ({ asking }) => app.soreness.ask(asking));
root.addEventListener('welcomed', () => app.welcome());
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
root.addEventListener('open-report', () => app.shown.openPage());
root.addEventListener('aim-rest', ({ wanted }) => app.rests.aim(wanted));
root.addEventListener('say-of-set', ({ said }) => app.shown.say(said));
root.addEventListener('correct-set', ({ correction }) => app.shown.correct(correction));
root.addEventListener('undo-change', () => app.shown.undo());
root.addEventListener('compare-with', ({ id }) => void app.shown.compareWith(id));
root.addEventListener('export-set', ({ format }) => app.exportSet(format));
root.addEventListener('make-file', ({ wish }) => void app.files.exports.make(wish));
root.addEventListener('hand-file', () => void app.files.exports.hand());
root.addEventListener('leave-file', () => app.files.exports.leave());
root.addEventListener('save-file', ({ file }) => void app.files.exports.handThis(file));
root.addEventListener('look-at-files', ({ files }) => void app.files.imports.look(files));
root.addEventListener('choose-import', ({ wish }) => void app.files.imports.choose(wish));
root.addEventListener('import-command', ({ command }) => void app.files.imports[command]());

if (options.headless) driveFromOutside(app, (problem) => problemMessage(problem.kind, navigator.userAgent).title);

// Before anything is shown, so that nobody sees it change; and again when the device's own languages change.
await app.wishes.followLanguage();
window.addEventListener('languagechange', () => void app.wishes.followLanguage());

await app.start();
