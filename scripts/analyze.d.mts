/** What the app tells whoever drives it from outside, in `window.padline` (set with `?headless=1`). */
export interface PadlineState {
  readonly state: 'home' | 'working' | 'report' | 'problem';
  /** 0 to 1. */
  readonly progress: number;
  readonly problem: { readonly kind: string; readonly detail: string | null; readonly message: string } | null;
  /** The report as the app itself exports it; null before there is one. */
  exportJson(): string | null;
  exportRecording(): Promise<string | null> | string | null;
}

declare global {
  interface Window {
    padline?: PadlineState;
  }
}

export interface AnalyzeOptions {
  /** Folder for the exports, made when missing. */
  readonly out: string;
  readonly model?: 'thunder' | 'lightning';
  /** x1,y1,x2,y2 in pixels of the picture. */
  readonly pad?: string;
  /** Centre, side and clockwise rotation: x,y,side,rotation. */
  readonly crop?: string;
  /** Centimetres. */
  readonly stature?: string;
  /** Also write NAME.recording.json. */
  readonly recordings?: boolean;
  /** Clips at a time. */
  readonly jobs?: number;
  /** An app that is served already; otherwise it is built when need be, and served. */
  readonly appUrl?: string;
  /** How long the page may show no progress, in milliseconds. */
  readonly patience?: number;
  /** `share` is 0 to 1. */
  readonly onProgress?: (file: string, share: number) => void;
  readonly onDone?: (analysed: Analysed) => void;
}

export interface Analysed {
  readonly file: string;
  /** Where the report was written; null when it was not. */
  readonly report: string | null;
  /** One line saying why there is none; null when there is one. */
  readonly problem: string | null;
}

/** Runs the built app over video files in headless Chromium; one outcome per file, in their order. */
export function analyze(files: readonly string[], options: AnalyzeOptions): Promise<Analysed[]>;

export interface AnalyzeArguments {
  readonly files: readonly string[];
  readonly options: AnalyzeOptions;
}

/** Reads the command line; throws an Error whose message says what is wrong with it. */
export function readArguments(args: readonly string[]): AnalyzeArguments;

/** Shows on stderr how each clip goes. */
export function clipProgress(): Required<Pick<AnalyzeOptions, 'onProgress' | 'onDone'>>;
