/** Clicks in the middle of what a chart has drawn, `aside` pixels beside it. */
export const pressOn = (mark: Element | null | undefined, aside = 0): void => {
  if (!mark) throw new Error('nothing is drawn there');
  const { left, top, width, height } = mark.getBoundingClientRect();
  const place = { clientX: left + width / 2 + aside, clientY: top + height / 2, bubbles: true, composed: true };
  mark.dispatchEvent(new MouseEvent('click', place));
};
