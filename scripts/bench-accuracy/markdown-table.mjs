const fixed = (digits) => (value) => (value === null ? '-' : value.toFixed(digits));
const percent = (value) => (value === null ? '-' : `${Math.round(100 * value)} %`);
const asIs = (value) => String(value);

/** Heading, and the cell's text by the totals of score.mjs. */
const COLUMNS = [
  ['counts exact', ({ repCountExact }) => asIs(repCountExact)],
  ['depth MAE °', ({ depthMaeDeg }) => fixed(1)(depthMaeDeg)],
  ['within a set °', ({ depthWithinSetMaeDeg }) => fixed(1)(depthWithinSetMaeDeg)],
  ['lift MAE cm', ({ liftMaeCm }) => fixed(2)(liftMaeCm)],
  ['hip-to-pad MAE °', ({ hipToPadChangeMaeDeg }) => fixed(1)(hipToPadChangeMaeDeg)],
  ['sensitivity', ({ liftedSensitivity }) => percent(liftedSensitivity)],
  ['specificity', ({ cleanSpecificity }) => percent(cleanSpecificity)],
  ['not measured, lifted / clean', ({ liftedAbstained, cleanAbstained }) => `${liftedAbstained} / ${cleanAbstained}`],
  ['false alerts per 12', ({ falseLiftAlertsPer12CleanReps }) => fixed(2)(falseLiftAlertsPer12CleanReps)],
  ['alert delay p50 ms', ({ alertDelayMsP50 }) => fixed(0)(alertDelayMsP50)],
  ['onset found', ({ onsetFound }) => asIs(onsetFound)],
  ['onset error °', ({ onsetMaeDeg }) => fixed(1)(onsetMaeDeg)],
  ['onset invented', ({ onsetInvented }) => asIs(onsetInvented)],
];

const line = (cells) => `| ${cells.join(' | ')} |`;

/** Rows of `{ name, totals }` as a Markdown table; `totals` are what `score.mjs --json` prints. */
export const markdownTable = (first, rows) =>
  [
    line([first, ...COLUMNS.map(([heading]) => heading)]),
    line(['---', ...COLUMNS.map(() => '---:')]),
    ...rows.map(({ name, totals }) => line([name, ...COLUMNS.map(([, cell]) => cell(totals))])),
  ].join('\n');
