import type { Guides } from './guides.ts';
import type { Machines } from './machines.ts';
import type { Rests } from './rests.ts';
import type { RunOutcome } from './run-outcome.ts';
import type { ShownReport } from './shown-report.ts';
import type { SetVideos } from './video/set-videos.ts';

interface AfterSet {
  readonly machines: Machines;
  readonly videos: SetVideos;
  readonly rests: Rests;
  readonly guides: Guides;
  readonly shown: ShownReport;
}

/** A set that has just ended: judged, shown and kept; whoever waits for it is told. */
export const presentSet = async (
  outcome: Extract<RunOutcome, { kind: 'recorded' }>,
  { machines, videos, rests, guides, shown }: AfterSet,
): Promise<void> => {
  machines.skipOffer();
  videos.hold(outcome.video ?? null);
  const isLive = outcome.facts.source.kind === 'camera';
  if (isLive) rests.begin();
  const report = await shown.present(outcome, {
    machineId: isLive ? (machines.chosen?.machine.id ?? null) : null,
    // Who is led through something is shown what came of it.
    face: isLive && !guides.current ? 'card' : 'page',
  });
  if (!report) return videos.leave();
  guides.afterSet(report);
  await machines.afterSet(report);
};
