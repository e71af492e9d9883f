/** The language of the texts, BCP 47: what the page says that it is written in; English outside of one. */
export const languageInUse = (): string => globalThis.document?.documentElement.lang || 'en';

/**
 * The same with the lifter's region where the device names one ("en-GB", "de-AT"): dates and decimal marks follow it.
 * A region of another language is left out, since words and figures of two languages read badly together.
 */
export const regionInUse = (): string => {
  const language = languageInUse();
  const ofDevice = globalThis.document ? navigator.languages : [];
  return ofDevice.find((one) => one.split('-')[0] === language.split('-')[0]) ?? language;
};
