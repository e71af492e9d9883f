/*
 * Readers of OpenSim's two text formats, as strict as OpenSim's own, written from its documentation, because no package
 * reads them. They share nothing with what writes them.
 */

/** A table of numbers over time; NaN where a cell says so. */
export interface ReadTable {
  readonly labels: readonly string[];
  /** Seconds, strictly rising. */
  readonly times: readonly number[];
  /** Row by row, without the time. */
  readonly rows: readonly (readonly number[])[];
}

export interface ReadMarkers extends ReadTable {
  /** Frames a second. */
  readonly rate: number;
  readonly units: string;
}

const want = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`OpenSim would refuse it: ${what}`);
};

/** As C's `strtod` reads a whole cell: a number, or nan. */
const numberIn = (cell: string): number => {
  want(/^(?:[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?|nan)$/i.test(cell), `"${cell}" is no number`);
  return cell.toLowerCase() === 'nan' ? Number.NaN : Number(cell);
};

const rising = (times: readonly number[]): void => {
  const back = times.findIndex((time, i) => i > 0 && !(time > (times[i - 1] ?? Number.NaN)));
  want(back < 0, `time does not rise in row ${back}`);
};

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== '');

const META = 'DataRate CameraRate NumFrames NumMarkers Units OrigDataRate OrigDataStartFrame OrigNumFrames'.split(' ');

/** Three numbers a marker in `rows`, in the order of `labels`. Throws where OpenSim would refuse the file. */
export const readTrc = (text: string): ReadMarkers => {
  const [path, keys, values, names, axes, blank, ...body] = text.split('\n').map((line) => line.split('\t'));
  want(path?.[0] === 'PathFileType' && path.length === 4, 'the first line is no header');
  want(keys?.join() === META.join(), 'other keys than wanted');
  want(values?.length === META.length && filled(values).length === META.length, 'a key without a value');
  const meta = new Map(META.map((key, i) => [key, values?.[i] ?? '']));
  const [markers, frames] = [Number(meta.get('NumMarkers')), Number(meta.get('NumFrames'))];
  const [frameLabel, timeLabel, ...labels] = filled(names ?? []);
  want(frameLabel === 'Frame#' && timeLabel === 'Time', 'no frame or time');
  want(labels.length === markers && new Set(labels).size === markers, 'not a name for each marker');
  want(names?.slice(2).every((name, i) => (i % 3 === 0) === (name !== '')) ?? false, 'names stand over other columns');
  const wantedAxes = labels.flatMap((_, i) => [`X${i + 1}`, `Y${i + 1}`, `Z${i + 1}`]);
  want(filled(axes ?? []).join() === wantedAxes.join(), 'axes are not numbered');
  want(blank?.join('') === '', 'no empty line before the rows');
  const end = body.findIndex((cells) => cells.join('') === '');
  want(end === body.length - 1, 'the file does not end with its last row');
  const rows = body.slice(0, end);
  want(rows.length === frames && Number(meta.get('OrigNumFrames')) === frames, `${rows.length} rows, not ${frames}`);
  for (const [i, row] of rows.entries()) {
    want(row.length === 2 + 3 * markers, `row ${i} has ${row.length} cells`);
    want(row[0] === String(i + 1), `row ${i} is not numbered`);
  }
  const times = rows.map((row) => numberIn(row[1] ?? ''));
  rising(times);
  return {
    labels,
    times,
    rows: rows.map((row) => row.slice(2).map(numberIn)),
    rate: numberIn(meta.get('DataRate') ?? ''),
    units: meta.get('Units') ?? '',
  };
};

/** A motion file in degrees. Throws where OpenSim would refuse the file. */
export const readMot = (text: string): ReadTable => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.trim() === 'endheader');
  want(end > 0, 'the header does not end');
  const said = new Map(
    lines
      .slice(0, end)
      .flatMap((line) => /^(\w+)=(\w+)$/.exec(line)?.slice(1, 3).join('=') ?? [])
      .map((pair) => pair.split('=') as [string, string]),
  );
  want(said.get('version') === '1' && said.get('inDegrees') === 'yes', 'no version, or no degrees');
  const [head, ...body] = lines.slice(end + 1).map((line) => line.split('\t'));
  want(head?.[0] === 'time' && filled(head).length === head.length, 'no time, or a column without a name');
  want(new Set(head).size === head?.length, 'two columns of one name');
  want(body.at(-1)?.join('') === '', 'the last row does not end');
  const rows = body.slice(0, -1);
  want(rows.length === Number(said.get('nRows')), `${rows.length} rows, not ${said.get('nRows')}`);
  const columns = Number(said.get('nColumns'));
  want(
    [head ?? [], ...rows].every((row) => row.length === columns),
    `a row of other than ${columns} columns`,
  );
  const numbers = rows.map((row) => row.map(numberIn));
  const times = numbers.map(([time]) => time ?? Number.NaN);
  rising(times);
  return { labels: (head ?? []).slice(1), times, rows: numbers.map((row) => row.slice(1)) };
};
