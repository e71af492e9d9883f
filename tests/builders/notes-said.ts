import type { QualityNote } from '../../src/core/vocabulary/quality-note.ts';
import { noteWords } from '../../src/words/note-words.ts';

/** What a lifter reads of the notes, the most important first. */
export const notesSaid = ({ noted }: { readonly noted: readonly QualityNote[] }): readonly string[] =>
  noted.map((note) => noteWords(note));
