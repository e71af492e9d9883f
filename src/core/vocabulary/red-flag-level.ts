/** From this level of soreness, 0 to 10, it is shown when to stop and whom to ask. */
export const RED_FLAG_LEVEL = 7;
