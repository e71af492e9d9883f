import { ALERT_KINDS, type Alert } from '../core/vocabulary/alert.ts';
import type { Crop } from '../core/vocabulary/crop.ts';
import type { BackendName, ModelName } from '../core/vocabulary/report.ts';
import { degrees, milliseconds, pixels } from '../core/vocabulary/units.ts';
import { finite, nullable, oneOf, quantity, record, word } from './parsers.ts';

/** Shapes that stand both in a report and in a recording. */
export const modelShape = word<ModelName>({ 'movenet-lightning': true, 'movenet-thunder': true });

export const backendShape = word<BackendName>({ webgpu: true, webgl: true, wasm: true, cpu: true });

export const cropShape = record<Crop>({
  centreX: quantity(pixels),
  centreY: quantity(pixels),
  side: quantity(pixels),
  rotation: quantity(degrees),
});

export const alertShape = record<Alert>({
  kind: oneOf(ALERT_KINDS),
  raisedAt: quantity(milliseconds),
  clearedAt: nullable(quantity(milliseconds)),
  emittedAt: nullable(quantity(milliseconds)),
  rep: nullable(finite),
});
