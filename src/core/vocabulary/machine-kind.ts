/** How a leg press holds the lifter: it decides where the phone goes and how the picture of it looks. */
export const MACHINE_KINDS = ['sled-45', 'seated', 'lying', 'vertical'] as const;
export type MachineKind = (typeof MACHINE_KINDS)[number];

/** What each kind is called. */
export const MACHINE_KIND_WORDS: Readonly<Record<MachineKind, string>> = {
  'sled-45': '45-degree sled',
  seated: 'Seated press',
  lying: 'Lying press',
  vertical: 'Vertical press',
};
