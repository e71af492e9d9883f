const KEY = 'padline.welcomed';

/** The lifter has read what Padline is. A browser that refuses storage says it again next time. */
export const rememberWelcome = (): void => {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Refused or full: nothing is lost but the convenience.
  }
};

export const isWelcomed = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
};
