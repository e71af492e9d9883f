import type { BackendName } from '../../src/core/vocabulary/report.ts';
import type { Detector } from '../../src/worker/detector.ts';

const SEEN = Array.from({ length: 17 }, (_, index) => ({ x: index, y: 2 * index, score: 0.5 }));

/** A detector that sees the same person in every picture, and what was done with it. */
export class StandInDetector implements Detector {
  readonly backend: BackendName;
  /** What `detect` does in place of seeing the person. */
  behaviour: () => Promise<typeof SEEN> = async () => SEEN;
  lost = false;
  disposed = false;
  detections = 0;

  constructor(backend: BackendName) {
    this.backend = backend;
  }

  detect(): Promise<typeof SEEN> {
    this.detections += 1;
    return this.behaviour();
  }

  isLost(): boolean {
    return this.lost;
  }

  dispose(): void {
    this.disposed = true;
  }
}
