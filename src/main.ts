import { render } from 'lit';
import { Device } from './app/device/device.ts';
import { driveFromOutside } from './app/drive-from-outside.ts';
import { optionsOf } from './app/options.ts';
import { Padline } from './app/padline.ts';
import { Sounds } from './app/sounds.ts';
import { WorkerEstimator } from './capture/worker-estimator.ts';
import { obey } from './main/obey.ts';
import { screen } from './main/screen.ts';
import { titleOf } from './main/title-of.ts';
import { memoryVideoStore } from './store/memory-video-store.ts';
import { openVideoStore } from './store/open-video-store.ts';
import { openDraftStore } from './store/pouch-draft-store.ts';
import { openMachineStore } from './store/pouch-machine-store.ts';
import { openSorenessStore } from './store/pouch-soreness-store.ts';
import { openPouchStore } from './store/pouch-store.ts';
import { setStoreWithVideos } from './store/set-store-with-videos.ts';
import { problemMessage } from './ui/parts/problem-message.ts';

/** Ties the app to the screens: properties down (`main/screen.ts`), events up (`main/obey.ts`). */

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('the page has no #app');

const ownName = document.title;
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
  (state) => {
    const title = titleOf(state, ownName);
    // The live view is drawn thirty times a second; the tab is not to be written anew each time.
    if (document.title !== title) document.title = title;
    render(screen(state), root);
  },
);

obey(root, app);

if (options.headless) driveFromOutside(app, (problem) => problemMessage(problem.kind, navigator.userAgent).title);

// Before anything is shown, so that nobody sees it change; and again when the device's own languages change.
await app.wishes.followLanguage();
window.addEventListener('languagechange', () => void app.wishes.followLanguage());

await app.start();
