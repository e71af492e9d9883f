const nameOf = (id: string): string => `padline-draft:${id}`;

/** Marks the draft as that of a set that runs in this page, for as long as the page lives; returns what ends that. */
export const holdDraft = (id: string): (() => void) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Without locks, and on a page that may not use them, a second page may offer a set that still runs.
  navigator.locks?.request(nameOf(id), () => held).catch(() => undefined);
  return letGo;
};

/** Whether the draft's set runs in any page of Padline. */
export const isDraftHeld = async (id: string): Promise<boolean> => {
  try {
    const { held } = (await navigator.locks?.query()) ?? {};
    return held?.some(({ name }) => name === nameOf(id)) ?? false;
  } catch {
    return false;
  }
};
