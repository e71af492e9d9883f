import type { Page } from 'playwright';
import { expect } from 'vitest';
import { ALERT_KINDS, type AlertKind } from '../../../src/core/vocabulary/alert.ts';

/** An alert as the export has it. */
interface ToldAlert {
  readonly kind: AlertKind;
  readonly raisedMs: number;
  readonly clearedMs: number | null;
}

/** What a page has shown and sounded of a live set, in the order in which it came. */
export interface SeenAndHeard {
  /** Where the session stood. */
  readonly stages: readonly string[];
  /** Kinds of alerts that were on the screen, each once. */
  readonly shown: readonly AlertKind[];
  /** Beeps of alerts that were started and not taken back. */
  readonly heard: readonly AlertKind[];
  /** When the session was closed, by the clock; null before. */
  readonly closedAt: number | null;
}

/**
 * Writes down, from now on, what the page shows and sounds. Call it before the camera is opened. An alert's sound is known
 * by the shape and pitch of its first beep.
 */
export const watchSet = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const FIRST: Readonly<Record<string, string>> = {
      'square 1320': 'depth-limit',
      'triangle 1760': 'lift-slight',
      'square 1760': 'lift-clear',
      'sine 520': 'cannot-see',
    };
    const seen = {
      closedAt: null as number | null,
      stages: [] as string[],
      shown: [] as string[],
      beeps: [] as { kind: string; gain: AudioNode; at: number }[],
    };
    const AT_ONCE = 20;
    const takenBack = new WeakSet<AudioNode>();
    const { connect, disconnect } = AudioNode.prototype;
    AudioNode.prototype.disconnect = new Proxy(disconnect, {
      apply(target, node: AudioNode, args) {
        takenBack.add(node);
        return Reflect.apply(target, node, args);
      },
    });
    AudioNode.prototype.connect = new Proxy(connect, {
      apply(target, node: AudioNode, args) {
        const [to] = args;
        const kind = node instanceof OscillatorNode ? FIRST[`${node.type} ${node.frequency.value}`] : undefined;
        const at = performance.now();
        // The sound of the clear lift ends with the beep that it begins with: both are asked for at once.
        // A planned tone that was taken back for one that sounds now is no sound.
        const again = seen.beeps.some(
          (beep) => beep.kind === kind && at - beep.at < AT_ONCE && !takenBack.has(beep.gain),
        );
        if (kind && to instanceof AudioNode && !again) seen.beeps.push({ kind, gain: to, at });
        return Reflect.apply(target, node, args);
      },
    });
    Object.assign(window, {
      seenAndHeard: () => ({
        closedAt: seen.closedAt,
        stages: seen.stages,
        shown: seen.shown,
        heard: seen.beeps.filter(({ gain }) => !takenBack.has(gain)).map(({ kind }) => kind),
      }),
    });
    setInterval(() => {
      const live = document.querySelector('padline-live') as unknown as {
        session: { kind: string } | null;
        alert: string | null;
      } | null;
      const [stage, alert] = [live?.session?.kind, live?.alert];
      if (stage && stage !== seen.stages.at(-1)) seen.stages.push(stage);
      if (stage === 'closed' || (!live && seen.stages.length > 0)) seen.closedAt ??= Date.now();
      if (alert && !seen.shown.includes(alert)) seen.shown.push(alert);
    }, 20);
  });

export const seenAndHeard = (page: Page): Promise<SeenAndHeard> =>
  page.evaluate(() => (window as unknown as { seenAndHeard: () => SeenAndHeard }).seenAndHeard());

/** A banner stays this long, and one that is replaced within the other time may never be painted; milliseconds. */
const STANDS = 1500;
const AT_ONCE = 300;

/** Whether something more urgent was on the screen when this was raised, or came right after it. */
const gaveWay = (alert: ToldAlert, told: readonly ToldAlert[]): boolean =>
  told.some(
    ({ kind, raisedMs, clearedMs }) =>
      ALERT_KINDS.indexOf(kind) < ALERT_KINDS.indexOf(alert.kind) &&
      raisedMs <= alert.raisedMs + AT_ONCE &&
      Math.max(clearedMs ?? Number.POSITIVE_INFINITY, raisedMs + STANDS) >= alert.raisedMs,
  );

/** Sounds of their own, told apart by `watchSet`; the approach to the limit is told by the depth tone alone. */
const SOUNDED: readonly AlertKind[] = ['depth-limit', 'lift-slight', 'lift-clear', 'cannot-see'];

/** Whatever was shown or heard is in the export, and whatever is there was shown and heard, or gave way to something more urgent. */
export const expectTold = (
  told: readonly ToldAlert[],
  { shown, heard }: Pick<SeenAndHeard, 'shown' | 'heard'>,
): void => {
  const kinds = told.map(({ kind }) => kind);
  expect(shown.filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(heard.filter((kind) => !kinds.includes(kind))).toEqual([]);
  const standing = told.filter((alert) => !gaveWay(alert, told));
  expect(standing.filter(({ kind }) => !shown.includes(kind))).toEqual([]);
  for (const kind of SOUNDED) {
    const heardTimes = heard.filter((sound) => sound === kind).length;
    expect(heardTimes, `${kind} is heard as often as it stands`).toBeGreaterThanOrEqual(
      standing.filter((alert) => alert.kind === kind).length,
    );
    expect(heardTimes, `${kind} is heard no oftener than it is told`).toBeLessThanOrEqual(
      kinds.filter((told) => told === kind).length,
    );
  }
};
