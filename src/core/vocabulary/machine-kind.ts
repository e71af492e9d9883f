/** How a leg press holds the lifter: it decides where the phone goes and how the picture of it looks. */
export const MACHINE_KINDS = ['sled-45', 'seated', 'lying', 'vertical'] as const;
export type MachineKind = (typeof MACHINE_KINDS)[number];
