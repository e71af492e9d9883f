/** A camera that can be chosen. Before the permission is given browsers leave `label` empty. */
export interface CameraChoice {
  readonly id: string;
  readonly label: string;
}
