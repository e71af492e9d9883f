import type { HistoryQuery } from '../../core/history/search-sets.ts';
import type { HistoryFace } from '../../core/vocabulary/history-face.ts';
import type { Said } from '../review/log-events.ts';

/** Where the lifter looks. */
export interface HistoryLook {
  readonly face: HistoryFace;
  readonly query: HistoryQuery;
  /** The machine whose trends and comparisons are shown; null: the one used last. */
  readonly machineId: string | null;
  /** Sets just deleted, which can still be brought back; 0: none. */
  readonly erased: number;
}

/** The lifter wants to see all sets. */
export class OpenHistoryEvent extends Event {
  static readonly type = 'open-history';

  constructor() {
    super(OpenHistoryEvent.type, { bubbles: true, composed: true });
  }
}

/** Back home. */
export class LeaveHistoryEvent extends Event {
  static readonly type = 'leave-history';

  constructor() {
    super(LeaveHistoryEvent.type, { bubbles: true, composed: true });
  }
}

/** The lifter looks elsewhere, or for something else. */
export class LookInHistoryEvent extends Event {
  static readonly type = 'look-in-history';
  readonly look: Partial<Omit<HistoryLook, 'erased'>>;

  constructor(look: Partial<Omit<HistoryLook, 'erased'>>) {
    super(LookInHistoryEvent.type, { bubbles: true, composed: true });
    this.look = look;
  }
}

/** The lifter says something of a set in the list; what is absent stays. */
export class SayOfListedEvent extends Event {
  static readonly type = 'say-of-listed';
  readonly id: string;
  readonly said: Said;

  constructor(id: string, said: Said) {
    super(SayOfListedEvent.type, { bubbles: true, composed: true });
    this.id = id;
    this.said = said;
  }
}

/** These sets are to go; it can be taken back. */
export class EraseListedEvent extends Event {
  static readonly type = 'erase-listed';
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(EraseListedEvent.type, { bubbles: true, composed: true });
    this.ids = ids;
  }
}

/** What was deleted last is to come back. */
export class RestoreErasedEvent extends Event {
  static readonly type = 'restore-erased';

  constructor() {
    super(RestoreErasedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [OpenHistoryEvent.type]: OpenHistoryEvent;
    [LeaveHistoryEvent.type]: LeaveHistoryEvent;
    [LookInHistoryEvent.type]: LookInHistoryEvent;
    [SayOfListedEvent.type]: SayOfListedEvent;
    [EraseListedEvent.type]: EraseListedEvent;
    [RestoreErasedEvent.type]: RestoreErasedEvent;
  }
}
