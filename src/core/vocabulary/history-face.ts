/** The pages of the history. */
export const HISTORY_FACES = ['sets', 'trends', 'compare', 'soreness'] as const;
export type HistoryFace = (typeof HISTORY_FACES)[number];
