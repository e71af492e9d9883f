import { vi } from 'vitest';
import type { LiveView } from '../../src/app/app-state.ts';
import type { RunOutcome } from '../../src/app/run-outcome.ts';
import type { RunTools } from '../../src/app/run-tools.ts';
import { SetRun } from '../../src/app/set-run.ts';
import type { AlertKind } from '../../src/core/vocabulary/alert.ts';
import type { SessionStage } from '../../src/core/vocabulary/session-stage.ts';
import { type Act, MOVENET, play } from './leg-press.ts';
import { QUIET_TOOLS } from './quiet-tools.ts';
import { StandInEstimator } from './stand-in-estimator.ts';
import { StandInSource, seenIn } from './stand-in-source.ts';

export interface LiveRun {
  readonly source: StandInSource;
  readonly estimator: StandInEstimator;
  readonly run: SetRun;
  readonly outcome: Promise<RunOutcome>;
  /** Everything that was told, joined. */
  readonly view: Partial<LiveView>;
  /** Every change of the session's stage, of the alert on the screen, and of whether the pictures rest, in order. */
  readonly stages: readonly SessionStage['kind'][];
  readonly shown: readonly AlertKind[];
  readonly sounded: readonly AlertKind[];
  readonly said: readonly string[];
  readonly reached: (stage: SessionStage['kind']) => Promise<void>;
}

/** A hands-free session before a stand-in camera that sees `acts`, by a model that the device has chosen. */
export const liveRun = (acts: readonly Act[], wishes: Partial<RunTools> = {}): LiveRun => {
  const { recording } = play(acts, { detector: { ...MOVENET, noise: 0.003 } });
  const source = new StandInSource(recording, 'camera');
  source.goesOn = true;
  const estimator = new StandInEstimator(seenIn(recording));
  // Fast enough for the heavier model.
  estimator.answer = ({ model }) => ({ kind: 'ready', model, backend: 'wasm', trials: { wasm: 20 } });
  const view: Partial<LiveView> = {};
  const stages: SessionStage['kind'][] = [];
  const shown: AlertKind[] = [];
  const sounded: AlertKind[] = [];
  const said: string[] = [];
  const run = new SetRun(source, {
    ...QUIET_TOOLS,
    model: { ...QUIET_TOOLS.model, model: null },
    session: { handsFree: true },
    estimator,
    sound: (kind) => sounded.push(kind),
    say: ({ text }) => said.push(text),
    tell: (news) => {
      Object.assign(view, news);
      if (news.session && news.session.kind !== stages.at(-1)) stages.push(news.session.kind);
      if (news.alert && news.alert !== shown.at(-1)) shown.push(news.alert);
    },
    ...wishes,
  });
  const reached = (stage: SessionStage['kind']) =>
    vi.waitFor(
      () => {
        if (!stages.includes(stage)) throw new Error(`stages so far: ${stages.join()}`);
      },
      { timeout: 30_000, interval: 1 },
    );
  return { source, estimator, run, outcome: run.execute(), view, stages, shown, sounded, said, reached };
};

export const recorded = (outcome: RunOutcome) => {
  if (outcome.kind !== 'recorded') throw new Error(`not recorded: ${JSON.stringify(outcome)}`);
  return outcome;
};
