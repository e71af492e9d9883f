/** A file that the lifter wishes for; what is ready at once (`export-set`) is not among them. */
export type FileWish =
  /** One page for paper; `name` is what was typed for it, '' for none. */
  | { readonly kind: 'page'; readonly name: string }
  | { readonly kind: 'film'; readonly over: 'video' | 'outline' }
  /** Of every set: one row per set, or as another training app reads them. */
  | { readonly kind: 'sets' }
  | { readonly kind: 'hevy' }
  | { readonly kind: 'strong' }
  | { readonly kind: 'backup' };
