/** Whether the device remembers the set. */
export type Keeping = 'keeping' | 'kept' | 'not-lasting' | 'failed';

const WORDS: Readonly<Record<Keeping, string>> = {
  keeping: 'Storing on this device',
  kept: 'Stored on this device',
  'not-lasting': 'Kept only until this page is closed: export what you want to keep',
  failed: 'Not stored: export it to keep it',
};

export const keepingWords = (keeping: Keeping): string => WORDS[keeping];
