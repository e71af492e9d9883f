const SAMPLES_PER_SECOND = 8000;
const SAMPLES = 4000;
const HEADER_BYTES = 44;

/** Half a second of nothing, as a WAV of one channel with 8 bits: its middle is 128. */
const silentWave = (): Blob => {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES + SAMPLES));
  const text = (at: number, letters: string): void => {
    for (const [i, letter] of [...letters].entries()) view.setUint8(at + i, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + SAMPLES, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLES_PER_SECOND, true);
  view.setUint32(28, SAMPLES_PER_SECOND, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, SAMPLES, true);
  new Uint8Array(view.buffer, HEADER_BYTES).fill(128);
  return new Blob([view.buffer], { type: 'audio/wav' });
};

/**
 * Silence that plays on and on as media. Web Audio alone counts as ambient sound on an iPhone, which its mute switch
 * silences; beside a playing media element it is heard.
 */
export class SilentLoop {
  #element: HTMLAudioElement | null = null;
  #address: string | null = null;

  get plays(): boolean {
    return this.#element !== null;
  }

  /** Call it inside a tap. */
  start(): void {
    if (this.#element || typeof Audio === 'undefined') return;
    this.#address = URL.createObjectURL(silentWave());
    this.#element = new Audio(this.#address);
    this.#element.loop = true;
    // Refused: the tones are then silenced by the switch, which the sound test shows.
    this.#element.play().catch(() => this.stop());
  }

  stop(): void {
    this.#element?.pause();
    this.#element = null;
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }
}
