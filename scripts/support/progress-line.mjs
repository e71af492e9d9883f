const STEPS = 10;

/**
 * Shows how far something is: one line that rewrites itself on a terminal, a line per tenth elsewhere (a log).
 * `share` is 0 to 1, or null where the whole is not known.
 */
export const progressLine = (stream = process.stderr) => {
  let lastStep = -1;
  let open = false;
  const rewrite = (text) => {
    stream.write(`\r\u001b[K${text}`);
    open = true;
  };
  const append = (text, share) => {
    const step = share === null ? 0 : Math.floor(share * STEPS);
    if (step === lastStep) return;
    lastStep = step;
    stream.write(`${text}\n`);
  };
  return {
    update: (text, share) => (stream.isTTY ? rewrite(text) : append(text, share)),
    /** Ends the line, so that whatever is printed next begins its own. */
    end: () => {
      if (open) stream.write('\n');
      open = false;
    },
  };
};
