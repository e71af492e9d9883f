const BEFORE_UNIT = /(\d) (?=(?:cm|in|kg|lb|s|min|%)(?![\p{L}\d]))/gu;
const AFTER_SIGN = /± (?=\d)/gu;

/** The same text, where "0.5 cm", "45 %" or "± 0.6" stays on one line. */
export const unbroken = (text: string): string => text.replace(BEFORE_UNIT, '$1\u00a0').replace(AFTER_SIGN, '±\u00a0');
