/** By the names that loggers give it in English, German and Spanish. */
const LEG_PRESS = /leg\s*press|bein\s*presse|prensa\s*(?:de\s*|para\s*)?piernas?/i;
/** Done on the same machine, with the ankles alone. */
const CALF_PRESS = /calf|calves|waden|gemelo|pantorrilla/i;

/** Whether a logged exercise is a leg press. */
export const isLegPress = (exercise: string): boolean => LEG_PRESS.test(exercise) && !CALF_PRESS.test(exercise);
