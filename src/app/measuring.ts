import type { Loaded } from '../capture/pose-estimator.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { type Milliseconds, milliseconds } from '../core/vocabulary/units.ts';
import type { GuidePass } from './guide.ts';
import { LivePass } from './live-pass.ts';
import { newId } from './new-id.ts';
import { isLive, type RunContext } from './run-context.ts';
import type { RunOutcome } from './run-outcome.ts';
import { SetDraft, type SetSoFar } from './set-draft.ts';
import { SetRecord } from './set-record.ts';
import type { SetSession } from './set-session.ts';
import { SetViews } from './set-views.ts';
import type { Settled } from './settling.ts';
import { onsetsOfEarlierSets } from './track-setup.ts';
import { unexpected } from './unexpected.ts';
import { SetFilm } from './video/set-film.ts';

/** A set that a session closed: its frames up to `to` (on the page's clock). */
export interface Closing {
  readonly to: Milliseconds;
  readonly reps: number;
}

/** The session ended without any reps, and there is nothing to keep; or a guide wants more of them. */
export type AnotherRound = { readonly kind: 'no-reps' } | { readonly kind: 'again' };

/** What a run's set is bound to. */
export interface MeasuringRun {
  readonly context: RunContext;
  readonly end: AbortSignal;
  readonly cancel: AbortSignal;
  /** Of a camera. */
  readonly session: SetSession | null;
  /** null: the session did not close it. */
  readonly closing: () => Closing | null;
}

/** The set itself, from its first frame to its last: one view, or several. */
export class Measuring {
  readonly #context: RunContext;
  readonly #run: MeasuringRun;
  readonly #settled: Settled;
  readonly #record: SetRecord;
  readonly #film: SetFilm;
  readonly #draft: SetDraft | null;
  readonly #beganAt = new Date().toISOString();
  readonly #pass: GuidePass | null;
  readonly #live: LivePass;

  constructor(run: MeasuringRun, settled: Settled, model: Extract<Loaded, { kind: 'ready' }>) {
    const { context } = run;
    this.#context = context;
    this.#run = run;
    this.#settled = settled;
    this.#record = new SetRecord(context, settled.found, model);
    run.session?.compareWith(onsetsOfEarlierSets(settled.found, context));
    this.#pass = context.tools.guide?.beginPass() ?? null;
    // What sounded in a set that came to nothing is no part of this one.
    context.tools.takeSounded();
    this.#live = new LivePass(
      {
        context,
        session: run.session,
        record: this.#record,
        guide: this.#pass,
        repDone: () => this.#draft?.putBy(() => this.#soFar()),
      },
      settled.found,
    );
    this.#film = new SetFilm(context, settled.found);
    const { draftStore } = context.tools;
    const isKept = isLive(context) && this.#pass?.keepsReps !== false;
    this.#draft = draftStore && isKept ? new SetDraft(draftStore, newId()) : null;
  }

  async execute(): Promise<RunOutcome | AnotherRound> {
    const outcome = await this.#execute();
    if (outcome.kind === 'recorded') return outcome;
    // Of a set that is not kept nothing stays.
    await Promise.all([this.#film.discard(), this.#draft?.discard()]);
    return outcome;
  }

  async #execute(): Promise<RunOutcome | AnotherRound> {
    const { source } = this.#context;
    this.#takeEarlier();
    // A bug must not take what was recorded with it.
    const problem = (await this.#watch().catch(unexpected)) ?? source.problem;
    if (this.#run.cancel.aborted) return { kind: 'cancelled' };
    const closing = this.#run.closing();
    this.#context.tools.endSounds();
    if (closing && this.#live.track.reps.count === 0 && !problem) {
      this.#context.tools.tell({ alert: null });
      return { kind: 'no-reps' };
    }
    const after = this.#pass?.end(problem) ?? 'keep';
    if (after === 'over') return { kind: 'guided', problem };
    if (after === 'again') return { kind: 'again' };
    if (this.#record.recorder.frameCount === 0) return { kind: 'failed', problem: problem ?? { kind: 'video-empty' } };
    this.#context.tools.tell({ stage: { kind: 'finishing' }, alert: null });
    const to = closing && closing.reps > 0 ? this.#inSet(closing.to) : null;
    const recording = this.#record.recording(to);
    const video = await this.#film.finish(to);
    const { found, snapshot } = this.#settled;
    return {
      kind: 'recorded',
      recording,
      facts: this.#record.facts(recording, to),
      problem,
      padLine: found.padLine.setBy === 'proposal' ? null : found.padLine,
      snapshot,
      ...(video && { video }),
      ...(this.#draft && { draft: this.#draft }),
    };
  }

  #soFar(): SetSoFar {
    const set = this.#record.unjudged(this.#draft?.id ?? '', this.#context.tools.filmedAt ?? this.#beganAt);
    return { ...set, repCount: this.#live.track.reps.count };
  }

  /** What was seen of the set while it was still waited for. */
  #takeEarlier(): void {
    const { clock } = this.#context;
    const { earlier, waitZero } = this.#settled;
    const [first] = earlier;
    clock.begin(first && waitZero !== null ? waitZero + first.capturedAt : null);
    for (const seen of earlier) {
      const at = milliseconds(seen.capturedAt - (first?.capturedAt ?? 0));
      clock.takeUpTo(at);
      const observation = { ...seen, capturedAt: at };
      this.#live.takeEarlier(observation);
      this.#film.addEarlier(this.#live.track, observation);
    }
    this.#film.beginNow();
  }

  /** Its frames; why they ended before their time, if they did. */
  #watch(): Promise<Problem | null> {
    const { context, end, session } = this.#run;
    const views = new SetViews({
      context,
      end,
      session,
      guide: this.#pass,
      record: this.#record,
      live: this.#live,
      film: this.#film,
    });
    return views.watch(this.#settled.found, this.#settled.still);
  }

  /** A moment of the page on the set's clock. */
  #inSet(at: Milliseconds): Milliseconds {
    return milliseconds(at - (this.#context.clock.zero ?? 0));
  }
}
