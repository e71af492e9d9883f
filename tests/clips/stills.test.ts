import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { hipFlexion } from '../../src/core/geometry/hip-flexion.ts';
import { kneeFlexion } from '../../src/core/geometry/knee-flexion.ts';
import { distance } from '../../src/core/geometry/vector.ts';
import { median } from '../../src/core/signal/quantile.ts';
import { JOINTS, type Joint, type Point } from '../../src/core/vocabulary/pose.ts';
import type { Recording } from '../../src/core/vocabulary/recording.ts';
import { makeVideo } from '../e2e/support/make-video.ts';
import { openPage } from '../e2e/support/open-page.ts';
import { checkVideo, givenVideo, reportHeadline } from '../e2e/support/screens.ts';

/** Photographs of real lifters, marked by eye. They lie beside the project, not in it: they are not ours. */
const STILLS = resolve(import.meta.dirname, '../../../shared/data/stills');
const SIDE = 'right';
const PAIRS: readonly (readonly [top: string, bottom: string])[] = [
  ['leg-press-0', 'leg-press-1'],
  ['narrow-stance-leg-press-1', 'narrow-stance-leg-press-0'],
];
const SIZE = { width: 850, height: 567 };
const SHOT_SECONDS = 1.5;
const ROUNDS = 4;
/** Frames so near to a cut may show the other picture through the video's compression. */
const CUT_MS = 250;
/** Shares of the shoulder-hip distance; the hip is marked to about 20 % only. */
const MOST_OFF: Readonly<Record<Joint, number>> = { shoulder: 0.2, knee: 0.2, ankle: 0.2, hip: 0.4 };

type Joints = Readonly<Record<Joint, Point>>;

const eachJoint = <Value>(value: (joint: Joint) => Value): Readonly<Record<Joint, Value>> =>
  Object.fromEntries(JOINTS.map((joint) => [joint, value(joint)])) as Record<Joint, Value>;

/** The marks of a photograph, y up like every point of ours. */
const marksOf = (name: string): Joints => {
  const points: Record<string, Record<string, [number, number]>> = JSON.parse(
    readFileSync(resolve(STILLS, 'points.json'), 'utf8'),
  );
  return eachJoint((joint) => {
    const [x, y] = points[name]?.[`${SIDE}_${joint}`] ?? [Number.NaN, Number.NaN];
    return { x, y: -y };
  });
};

const alternating = async (names: readonly string[]): Promise<Buffer> =>
  makeVideo({
    addresses: await Promise.all(
      names.map(async (name) => `data:image/jpeg;base64,${await readFile(resolve(STILLS, `${name}.jpg`), 'base64')}`),
    ),
    ...SIZE,
    framesPerSecond: 4,
    shots: Array.from({ length: ROUNDS * names.length }, (_, i) => ({
      picture: i % names.length,
      seconds: SHOT_SECONDS,
    })),
  });

const recordingOf = async (page: Page, video: Buffer): Promise<Recording> => {
  await page.goto(`${inject('appUrl')}?headless=1&model=thunder&backend=wasm`);
  await checkVideo(page, givenVideo('stills.webm', video));
  await reportHeadline(page, 280_000);
  return JSON.parse(
    await page.evaluate(() =>
      (window as unknown as { padline: { exportRecording(): Promise<string> } }).padline.exportRecording(),
    ),
  );
};

/** Where the detector saw the joints of each picture: the medians over all frames that show it. */
const seenJoints = ({ frames }: Recording, picture: number, of: number): Joints => {
  const shot = SHOT_SECONDS * 1000;
  const shown = frames.filter(({ capturedAt }) => {
    const within = capturedAt % shot;
    return Math.floor(capturedAt / shot) % of === picture && within >= CUT_MS && within <= shot - CUT_MS;
  });
  const poses = shown.filter((frame) => frame.kind === 'pose');
  expect(poses.length).toBeGreaterThan(0.8 * shown.length);
  return eachJoint((joint) => ({
    x: median(poses.map(({ keypoints }) => keypoints[`${SIDE}_${joint}`].x)),
    y: median(poses.map(({ keypoints }) => keypoints[`${SIDE}_${joint}`].y)),
  }));
};

const offBy = (seen: Joints, marks: Joints): Readonly<Record<Joint, number>> => {
  const trunk = distance(marks.shoulder, marks.hip);
  return eachJoint((joint) => distance(seen[joint], marks[joint]) / trunk);
};

const kneeOf = ({ hip, knee, ankle }: Joints): number => kneeFlexion(hip, knee, ankle);
const hipOf = ({ shoulder, hip, knee }: Joints): number => hipFlexion(shoulder, hip, knee);

describe.skipIf(!existsSync(resolve(STILLS, 'points.json')))(
  'photographs of real lifters (only where they lie beside the project)',
  () => {
    test.each(PAIRS)(
      '%s and %s: the joints are where the eye sees them, and top and bottom are told apart',
      async (top, bottom) => {
        await using opened = await openPage('about:blank');
        const recording = await recordingOf(opened.page, await alternating([top, bottom]));
        const [atTop, atBottom] = [seenJoints(recording, 0, 2), seenJoints(recording, 1, 2)];
        const off = { [top]: offBy(atTop, marksOf(top)), [bottom]: offBy(atBottom, marksOf(bottom)) };
        for (const [name, each] of Object.entries(off))
          for (const joint of JOINTS) expect(each[joint], `${name}: ${joint}`).toBeLessThan(MOST_OFF[joint]);
        expect(kneeOf(atBottom) - kneeOf(atTop)).toBeGreaterThan(30);
        expect(hipOf(atBottom) - hipOf(atTop)).toBeGreaterThan(30);
      },
    );
  },
);
