import {
  PLACEMENT_KINDS,
  type PlacementCheck,
  type PlacementFacts,
  type PlacementFinding,
  type PlacementKind,
  type PlacementState,
} from '../vocabulary/placement.ts';
import type { Milliseconds } from '../vocabulary/units.ts';
import { seenAlone } from './placement-alone.ts';
import { demand, unknownFinding } from './placement-finding.ts';
import { hipSeen } from './placement-hip.ts';
import { levelPhone } from './placement-level.ts';
import { seenLight } from './placement-light.ts';
import { type PlacementLook, type PlacementSight, placementLook } from './placement-look.ts';
import { seenRate } from './placement-rate.ts';
import { isSameReason } from './placement-same-reason.ts';
import { sideOn } from './placement-side-on.ts';
import { seenSize } from './placement-size.ts';
import { wholeBody } from './placement-whole-body.ts';

/** What the looks have been asking for instead of what is shown, and since when. */
interface Asked {
  readonly what: string;
  readonly since: Milliseconds;
}

/** The checks as they are shown, in the order of `PLACEMENT_KINDS`; empty before the first look. */
export interface Placement {
  readonly checks: readonly PlacementCheck[];
  /** Of the checks that are asked to change. */
  readonly asked: Readonly<Partial<Record<PlacementKind, Asked>>>;
}

export const unplaced: Placement = { checks: [], asked: {} };

/** A check changes when the looks have asked for it this long, its reason alone when for longer; milliseconds. */
const DWELL = { state: 700, reason: 2000 };

/** What only a lifter on the machine shows. */
const OF_LIFTER = {
  'whole-body': wholeBody,
  hip: hipSeen,
  'side-on': sideOn,
  distance: seenSize,
} satisfies Partial<Record<PlacementKind, unknown>>;
type OfLifter = keyof typeof OF_LIFTER;

const ABSENT = {
  nobody: demand({ kind: 'nobody' }),
  'not-seated': demand({ kind: 'not-seated' }),
} as const;

const ofLifter = (kind: OfLifter, sight: PlacementSight, facts: PlacementFacts, was: PlacementState) => {
  const find: (look: PlacementLook, was: PlacementState, facts: PlacementFacts) => PlacementFinding = OF_LIFTER[kind];
  if (sight.kind === 'lifter') return find(sight, was, facts);
  return kind === 'whole-body' ? ABSENT[sight.kind] : unknownFinding({ kind: 'not-on-machine' });
};

const findingOf = (
  kind: PlacementKind,
  sight: PlacementSight,
  facts: PlacementFacts,
  was: PlacementState,
): PlacementFinding => {
  switch (kind) {
    case 'whole-body':
    case 'hip':
    case 'side-on':
    case 'distance':
      return ofLifter(kind, sight, facts, was);
    case 'light':
      return seenLight(facts.light, was);
    case 'level':
      return levelPhone(facts.lean, was);
    case 'rate':
      return seenRate(facts.framesPerSecond, was);
    case 'alone':
      return seenAlone(facts.company);
  }
  return kind satisfies never;
};

/** The first look shows what is good at once; a fault has to last, as any change has. */
const firstCheck = (kind: PlacementKind, finding: PlacementFinding): PlacementCheck => ({
  kind,
  ...(finding.state === 'poor' ? unknownFinding({ kind: 'being-looked-at' }) : finding),
});

/** What a finding asks to change about what is shown; null: nothing. Another state outweighs another reason. */
const wishOf = (finding: PlacementFinding, shown: PlacementCheck): { what: string; dwell: number } | null => {
  const isNews = shown.state === 'unknown' && finding.state === 'good';
  if (finding.state !== shown.state) return { what: finding.state, dwell: isNews ? 0 : DWELL.state };
  return isSameReason(finding.why, shown.why) ? null : { what: JSON.stringify(finding.why), dwell: DWELL.reason };
};

/** The checks after one more look. Call it a few times a second; how often makes no difference to what it says. */
export const placementChecks = (facts: PlacementFacts, before: Placement): Placement => {
  const sight = placementLook(facts);
  const asked: Partial<Record<PlacementKind, Asked>> = {};
  const checks = PLACEMENT_KINDS.map((kind): PlacementCheck => {
    const known = before.checks.find((check) => check.kind === kind);
    const finding = findingOf(kind, sight, facts, known?.state ?? 'unknown');
    const shown = known ?? firstCheck(kind, finding);
    const wish = wishOf(finding, shown);
    if (!wish) return shown;
    const since = before.asked[kind]?.what === wish.what ? before.asked[kind].since : facts.at;
    if (facts.at - since >= wish.dwell) return { kind, ...finding };
    asked[kind] = { what: wish.what, since };
    return shown;
  });
  return { checks, asked };
};
