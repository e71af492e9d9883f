import { msg } from '@lit/localize';
import { inLength } from './in-length.ts';
import { inNumber } from './in-number.ts';
import { plural } from './plural.ts';

/** What a sentence is made with, where it is written both for a reader and for the record. */
export interface Wording {
  readonly msg: typeof msg;
  readonly inNumber: typeof inNumber;
  readonly inLength: typeof inLength;
  readonly plural: typeof plural;
}

/** In the reader's language. Made anew each time: `msg` is another one once a language was loaded. */
export const forReader = (): Wording => ({ msg, inNumber, inLength, plural });
