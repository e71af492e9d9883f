import { rememberedCamera } from '../capture/camera-choice.ts';
import type { AppParts } from './app-parts.ts';
import type { AppState } from './app-state.ts';
import { FIRST_HISTORY } from './history.ts';
import { rememberedAsking } from './remembered-asking.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { rememberedView } from './remembered-view.ts';
import { isWelcomed } from './remembered-welcome.ts';
import { rememberedSound } from './sound/remembered-sound.ts';
import { rememberedVideo } from './video/remembered-video.ts';
import { wishedWarning } from './wished-warning.ts';

/** Home, before anything was read from the stores; the wishes as they are remembered. */
export const firstState = ({
  storageLasts,
  sounds,
  device,
  options,
}: Pick<AppParts, 'storageLasts' | 'sounds' | 'device' | 'options'>): AppState => ({
  view: { kind: 'home', problem: null },
  sets: [],
  history: FIRST_HISTORY,
  soreness: [],
  asking: rememberedAsking(),
  reminder: 'impossible',
  welcomed: isWelcomed(),
  cutOff: null,
  storageLasts,
  machines: [],
  chosen: null,
  offered: null,
  cameras: [],
  chosenCamera: rememberedCamera().deviceId ?? null,
  soundOn: sounds.on,
  sound: rememberedSound(),
  soundState: sounds.state,
  device: device.state,
  viewWish: rememberedView(),
  guide: null,
  rest: null,
  languageWish: rememberedLanguage(),
  warning: wishedWarning(options),
  videoWish: rememberedVideo(),
  videoDevice: 'unknown',
  video: null,
  videos: null,
  fileJob: null,
  importing: null,
});
