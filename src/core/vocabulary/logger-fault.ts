/** Why a file is no log. */
export const LOGGER_FAULTS = ['empty', 'not-a-table', 'unknown-columns', 'no-leg-press', 'unreadable-rows'] as const;
export type LoggerFault = (typeof LOGGER_FAULTS)[number];
