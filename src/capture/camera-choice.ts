/** The camera somebody wants. Ids rotate (private windows, cleared site data); then the label finds it again. */
export interface CameraWish {
  readonly deviceId?: string;
  readonly label?: string;
}

const KEY = 'padline.camera';

/** Keeps the lifter's choice on this device. A browser that refuses storage just asks again next time. */
export const rememberCamera = ({ deviceId, label }: CameraWish): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ deviceId, label }));
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

/** The camera chosen last, or no wish at all. */
export const rememberedCamera = (): CameraWish => {
  try {
    return wishOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return {};
  }
};

const wishOf = (stored: unknown): CameraWish => {
  if (typeof stored !== 'object' || stored === null) return {};
  const { deviceId, label } = stored as Record<string, unknown>;
  return {
    ...(typeof deviceId === 'string' && { deviceId }),
    ...(typeof label === 'string' && { label }),
  };
};
