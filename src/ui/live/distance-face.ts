import { msg } from '@lit/localize';
import type { AlertKind } from '../../core/vocabulary/alert.ts';
import type { LiveReadout } from '../../core/vocabulary/reading.ts';
import type { SessionStage } from '../../core/vocabulary/session-stage.ts';
import type { BigFigure } from '../../core/vocabulary/view-wish.ts';
import { inNumber } from '../../words/in-number.ts';
import { stageWords } from '../../words/session-words.ts';
import { distanceAlert } from './distance-alerts.ts';
import type { DistanceSymbol } from './distance-symbol.ts';

/** At most three words, and the shape that says the same. */
export interface DistanceMessage {
  readonly symbol: DistanceSymbol | AlertKind;
  readonly words: string;
}

/** What a lifter sees who lies three metres away. */
export interface DistanceFace {
  /** null: there is nothing to count yet. */
  readonly number: string | null;
  readonly message: DistanceMessage | null;
  /** The whole field is painted in this alert's colours. */
  readonly alert: AlertKind | null;
  /** Depth and lift, which move only while there is something to measure. */
  readonly meters: boolean;
}

export interface DistanceFacts {
  readonly session: SessionStage;
  readonly readout: LiveReadout | null;
  readonly alert: AlertKind | null;
  readonly big: BigFigure;
}

const repsOf = (readout: LiveReadout | null): string => inNumber(readout?.repCount ?? 0);

const depthOf = (readout: LiveReadout | null): string => (readout?.depth == null ? '–' : `${inNumber(readout.depth)}°`);

const running = ({ readout, alert, big }: DistanceFacts): DistanceFace => ({
  number: big === 'reps' ? repsOf(readout) : depthOf(readout),
  message: alert === null ? null : { symbol: alert, words: distanceAlert(alert) },
  alert,
  meters: true,
});

const standing = (number: string | null, symbol: DistanceSymbol, words: string): DistanceFace => ({
  number,
  message: { symbol, words },
  alert: null,
  meters: false,
});

/** While the set does not run, the number is the count whatever is wished: a depth would be a stale one. */
export const distanceFace = (facts: DistanceFacts): DistanceFace => {
  const { session, readout } = facts;
  const { short } = stageWords(session);
  switch (session.kind) {
    case 'placing':
    case 'settling':
      return standing(null, 'settling', short);
    case 'counting-in':
      return standing(short, 'counting-in', msg('Get ready'));
    case 'running':
      return running(facts);
    case 'paused':
      return standing(repsOf(readout), 'paused', short);
    case 'over':
    case 'closed':
      return standing(repsOf(readout), 'over', short);
  }
  return session satisfies never;
};
