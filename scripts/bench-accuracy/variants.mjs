/**
 * The parts of the method that can be switched off, one a row. `source` says which poses are judged: those of the app
 * ('app'), of the detector with a crop of its own ('own-crop'), of the app's crop without rotation ('level').
 * `parts` are the switches of the core (src/core/vocabulary/method.ts) and `mechanism`. Without it the hip keypoint's
 * displacement stands in, in the review alone: it has no onset and gives no alerts.
 */
export const VARIANTS = [
  { name: 'all parts', source: 'app', parts: {} },
  { name: 'without crop lock', source: 'own-crop', parts: {} },
  { name: 'without rotation', source: 'level', parts: {} },
  { name: 'without mechanism', source: 'app', parts: { mechanism: false } },
  { name: 'without bias model', source: 'app', parts: { biasModel: false } },
  { name: 'without fusion', source: 'app', parts: { fusion: false } },
  { name: 'without confirmation', source: 'app', parts: { confirmation: false } },
  { name: 'without smoothing', source: 'app', parts: { smoothing: false } },
];
