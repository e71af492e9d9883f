import type { BackupParts } from '../../src/store/backup/backup-parts.ts';
import type { WishStore } from '../../src/store/backup/wish-store.ts';
import { memoryMachineStore } from '../../src/store/memory-machine-store.ts';
import { memorySorenessStore } from '../../src/store/memory-soreness-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';

const memoryWishes = (first: Readonly<Record<string, string>>): WishStore => {
  const wishes = new Map(Object.entries(first));
  return {
    all: () => Object.fromEntries(wishes),
    put: (key, value) => {
      if (value === null) wishes.delete(key);
      else wishes.set(key, value);
    },
  };
};

/** A device that remembers nothing but these wishes. */
export const builtParts = (wishes: Readonly<Record<string, string>> = {}): BackupParts => ({
  sets: memoryStore(),
  machines: memoryMachineStore(),
  soreness: memorySorenessStore(),
  wishes: memoryWishes(wishes),
});

const bytesOf = async (blob: Blob | null): Promise<unknown> =>
  blob && { type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())] };

/** All that a device remembers, as plain values. */
export const rememberedBy = async ({ sets, machines, soreness, wishes }: BackupParts): Promise<unknown> => {
  const [ofSets, ofMachines, ofSoreness] = [await sets.list(), await machines.list(), await soreness.list()];
  if (ofSets.kind === 'failed' || ofMachines.kind === 'failed' || ofSoreness.kind === 'failed')
    throw new Error('a store failed');
  return {
    sets: await Promise.all(ofSets.sets.map(({ id }) => sets.recall(id))),
    machines: await Promise.all(
      ofMachines.machines.map(async ({ machine, picture }) => ({ machine, picture: await bytesOf(picture) })),
    ),
    soreness: ofSoreness.entries,
    wishes: wishes.all(),
  };
};
