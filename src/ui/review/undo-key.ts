/** Ctrl+Z or Command+Z, but where something is being written: there it takes back letters. */
export const isUndoKey = (event: KeyboardEvent): boolean => {
  const [target] = event.composedPath();
  const isWriting =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['range', 'radio', 'checkbox', 'button'].includes(target.type));
  return !isWriting && (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
};
