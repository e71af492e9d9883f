import { changedMachine } from '../core/coaching/changed-machine.ts';
import { machineAfterSet } from '../core/coaching/machine-after-set.ts';
import { newMachine } from '../core/coaching/new-machine.ts';
import { placeOfSet } from '../core/coaching/place-of-set.ts';
import { withSetting } from '../core/coaching/with-setting.ts';
import { isSamePlace } from '../core/report/is-same-place.ts';
import { recognise } from '../core/report/recognise.ts';
import type { Machine } from '../core/vocabulary/machine.ts';
import type { MachineSetting } from '../core/vocabulary/machine-setting.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import type { Onset, SetReport } from '../core/vocabulary/report.ts';
import type { SetPlace } from '../core/vocabulary/set-place.ts';
import type { KeptMachine, MachineStore } from '../store/machine-store.ts';
import { machineName } from '../words/machine-name.ts';

/** What the screens are told of machines. */
export interface MachinesState {
  /** The one used last first. */
  readonly machines: readonly KeptMachine[];
  /** Id of the machine that is trained on; null: none of the kept ones. */
  readonly chosen: string | null;
  /** What could be kept after a set on a machine that is not known; null: nothing is offered. */
  readonly offered: Machine | null;
}

interface Tools {
  readonly store: MachineStore;
  readonly newId: () => string;
  /** ISO 8601. */
  readonly now: () => string;
  readonly tell: (state: MachinesState) => void;
  /** What was offered after a set is kept from now on. */
  readonly named?: (id: string) => void;
  readonly fail: (problem: Problem) => void;
}

/** Holds what the device knows of machines, and which of them is trained on. */
export class Machines {
  readonly #tools: Tools;
  #state: MachinesState = { machines: [], chosen: null, offered: null };
  /** Picked by the lifter, who knows better than the picture. */
  #isPicked = false;
  /** A guide is under way, which is about this machine. */
  #isHeld = false;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The machine that is trained on; null: none of the kept ones. */
  get chosen(): KeptMachine | null {
    return this.#of(this.#state.chosen);
  }

  /** Reads what the device remembers. */
  async list(): Promise<void> {
    const listed = await this.#tools.store.list();
    if (listed.kind === 'failed') return this.#tools.fail(listed.problem);
    const { chosen } = this.#state;
    const isThere = listed.machines.some(({ machine }) => machine.id === chosen);
    this.#tell({ machines: listed.machines, chosen: isThere ? chosen : null });
  }

  choose(id: string | null): void {
    this.#isPicked = id !== null;
    this.#tell({ chosen: id });
  }

  /** Whether the machine that is trained on stays, whatever the picture may remind of. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  /** The set-up has seen from where it is filmed; a machine that the lifter has picked stays picked. */
  see(place: SetPlace): void {
    if (this.#isPicked || this.#isHeld) return;
    const machines = this.#state.machines.map(({ machine }) => machine);
    this.#tell({ chosen: recognise(place, machines)?.id ?? null });
  }

  /** The line that this machine has taught, from this very place: from another view depth has another zero. */
  learnedLine(place: SetPlace): Onset | null {
    const machine = this.chosen?.machine;
    return machine?.place && isSamePlace(place, machine.place) ? (machine.learned?.onset ?? null) : null;
  }

  /** `id` is null for a new machine, which is trained on from then on. */
  async save(id: string | null, change: Partial<Machine>, picture: Blob | null): Promise<void> {
    const machine = this.#of(id)?.machine ?? this.#fresh(null);
    await this.#keep({ machine: changedMachine(machine, { ...change, id: machine.id }), picture });
    if (id === null) this.choose(machine.id);
    const wasOffered = id === null && this.#state.offered !== null;
    this.#tell({ offered: null });
    if (wasOffered) this.#tools.named?.(machine.id);
  }

  async erase(id: string): Promise<void> {
    await this.#changed(await this.#tools.store.erase(id));
  }

  async eraseAll(): Promise<void> {
    await this.#changed(await this.#tools.store.eraseAll());
  }

  skipOffer(): void {
    this.#tell({ offered: null });
  }

  /** A set has ended: its machine learns from it, or a new one is offered. */
  async afterSet(report: SetReport): Promise<void> {
    const { chosen } = this;
    if (chosen) return this.#keep({ ...chosen, machine: machineAfterSet(chosen.machine, report) });
    const isWorthIt = report.source.kind === 'camera' && report.reps.length > 0;
    this.#tell({ offered: isWorthIt ? machineAfterSet(this.#fresh(placeOfSet(report)), report) : null });
  }

  /** A picture of the spot, of the machine that is trained on. */
  async keepPicture(picture: Blob | null): Promise<void> {
    const { chosen } = this;
    if (chosen) await this.#keep({ ...chosen, picture });
  }

  /** Something about the machine that is trained on. */
  async change(change: Partial<Machine>): Promise<void> {
    const { chosen } = this;
    if (chosen) await this.#keep({ ...chosen, machine: changedMachine(chosen.machine, change) });
  }

  /** The setting that an experiment ended with, what its reps had taught, and from where. */
  async keepSetting(setting: MachineSetting, onset: Onset | null, place: SetPlace | null): Promise<void> {
    const { chosen } = this;
    const seen = onset && { onset, at: this.#tools.now() };
    if (chosen) await this.#keep({ ...chosen, machine: withSetting(chosen.machine, setting, seen, place) });
  }

  #fresh(place: SetPlace | null): Machine {
    const { newId, now } = this.#tools;
    const others = this.#state.machines.map(({ machine }) => machine);
    return newMachine({ id: newId(), usedAt: now(), place, others, nameOf: machineName });
  }

  #of(id: string | null): KeptMachine | null {
    return this.#state.machines.find(({ machine }) => machine.id === id) ?? null;
  }

  async #keep(kept: KeptMachine): Promise<void> {
    await this.#changed(await this.#tools.store.keep(kept));
  }

  async #changed(problem: Problem | null): Promise<void> {
    if (problem) this.#tools.fail(problem);
    await this.list();
  }

  #tell(news: Partial<MachinesState>): void {
    this.#state = { ...this.#state, ...news };
    this.#tools.tell(this.#state);
  }
}
