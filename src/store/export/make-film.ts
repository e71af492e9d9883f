import type { StoredSet } from '../set-store.ts';
import { stemOf } from './export-file.ts';
import { FILM_FORMATS } from './film-format.ts';
import { type FilmFrame, filmFrames, frameNear } from './film-frames.ts';
import { drawnPictures, filmedPictures, inputOf, type Picture, type Size, Unreadable } from './film-pictures.ts';
import { viewOfBody, viewOverVideo } from './film-view.ts';
import type { FilmOutcome, FilmWish } from './film-wish.ts';
import { chosenFormat, type FilmWriter, openFilmWriter } from './film-writer.ts';
import { frameRate } from './frame-rate.ts';
import { pageNumbers } from './page-words.ts';
import { type FilmStyle, paintFilm } from './paint-film.ts';

/** The longer side of a film, at most: as much as a phone shows, and little enough to send. */
const LONGEST = 1280;

/** Encoders want even sides. */
const even = (side: number): number => Math.max(2, 2 * Math.round(side / 2));

const scaleOf = ({ width, height }: Size): number => Math.min(1, LONGEST / Math.max(width, height));

const filmSize = (picture: Size): Size => ({
  width: even(picture.width * scaleOf(picture)),
  height: even(picture.height * scaleOf(picture)),
});

const styleOf = ({ report, recording }: StoredSet, frames: readonly FilmFrame[], wish: FilmWish): FilmStyle => {
  const side = report.setup.nearSide;
  const size = filmSize(recording);
  return {
    ...size,
    side,
    depthLimit: report.depthLimit,
    view: wish.video ? viewOverVideo(frames, side, scaleOf(recording), size) : viewOfBody(frames, side, size),
    words: pageNumbers(wish.language),
  };
};

/** Draws and writes all pictures until there are no more or nobody wants them; returns how many there were. */
const writePictures = async (
  writer: FilmWriter,
  pictures: AsyncIterable<Picture> | Iterable<Picture>,
  overlay: (picture: Picture) => void,
  { signal, onProgress }: FilmWish,
): Promise<number> => {
  let count = 0;
  for await (const picture of pictures) {
    if (signal.aborted) break;
    picture.draw(writer.pen);
    overlay(picture);
    await writer.add(picture.time, picture.length);
    count++;
    onProgress(picture.share);
  }
  return count;
};

/** What `filmOf` does once its libraries are here. */
export const makeFilm = async (set: StoredSet, wish: FilmWish): Promise<FilmOutcome> => {
  const { report, recording } = set;
  const size = filmSize(recording);
  const format = await chosenFormat(wish.formats ?? FILM_FORMATS, size);
  if (!format) return { kind: 'failed', why: 'no-encoder' };
  const input = wish.video && inputOf(wish.video);
  let writer: FilmWriter | null = null;
  try {
    writer = await openFilmWriter(format, size);
    const { pen } = writer;
    const frames = filmFrames(set);
    const style = styleOf(set, frames, wish);
    const pictures = input
      ? filmedPictures(input, wish.videoStart, size)
      : drawnPictures(frames, frameRate(recording.frames), size);
    const count = await writePictures(writer, pictures, ({ at }) => paintFilm(pen, frameNear(frames, at), style), wish);
    if (!wish.signal.aborted && count > 0) {
      const name = `${stemOf(report)}-film.${format.container}`;
      return { kind: 'made', file: { name, blob: await writer.finish() } };
    }
    await writer.cancel();
    return wish.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why: 'no-pictures' };
  } catch (error) {
    await writer?.cancel().catch(() => {});
    return { kind: 'failed', why: error instanceof Unreadable ? 'unreadable' : 'broken', detail: String(error) };
  } finally {
    input?.dispose();
  }
};
