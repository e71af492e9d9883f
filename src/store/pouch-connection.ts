import PouchDB from 'pouchdb-browser';
import type { Problem } from '../core/vocabulary/problem.ts';

export type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Auto-compaction: what is erased or replaced must not stay behind as an older revision. */
const opened = <Content extends object>(name: string): PouchDB.Database<Content> =>
  new PouchDB<Content>(name, { auto_compaction: true });

const detailOf = (error: unknown): string => {
  const { name, message, reason }: { name?: unknown; message?: unknown; reason?: unknown } = Object(error);
  return [name, message, reason].filter((part) => typeof part === 'string' && part !== '').join(': ') || String(error);
};

/** One of the device's databases, kept open; pieces of work are done one after the other, and failures are values. */
export class PouchConnection<Content extends object> {
  readonly #name: string;
  #database: PouchDB.Database<Content> | null;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(name: string, database: PouchDB.Database<Content>) {
    this.#name = name;
    this.#database = database;
  }

  /** null where the browser refuses to store anything. */
  static async open<Content extends object>(name: string): Promise<PouchConnection<Content> | null> {
    try {
      const database = opened<Content>(name);
      await database.info();
      return new PouchConnection(name, database);
    } catch {
      return null;
    }
  }

  /** One after the other, so that two changes of one document do not refuse each other; never rejects. */
  attempt<Value>(work: (database: PouchDB.Database<Content>) => Promise<Value>): Promise<Attempt<Value>> {
    const attempt = this.#last.then(() => this.#twice(work));
    this.#last = attempt;
    return attempt;
  }

  /** null when it worked. */
  async change(work: (database: PouchDB.Database<Content>) => Promise<void>): Promise<Problem | null> {
    const attempt = await this.attempt(work);
    return attempt.kind === 'done' ? null : attempt.problem;
  }

  /** Destroys the database itself, so that neither bodies nor traces stay behind; the next piece of work opens it anew. */
  eraseAll(): Promise<Problem | null> {
    return this.change(async (database) => {
      await database.destroy();
      this.#database = null;
    });
  }

  /**
   * A full disk, or another tab that erases everything, closes Pouch's connection for good; so each
   * failure gives the connection up, and each piece of work has a second try on a fresh one.
   */
  async #twice<Value>(work: (database: PouchDB.Database<Content>) => Promise<Value>): Promise<Attempt<Value>> {
    const first = await this.#once(work);
    if (first.kind === 'done') return first;
    const second = await this.#once(work);
    // The first failure has the reason; the second is often no more than that the connection has gone.
    return second.kind === 'done' ? second : first;
  }

  async #once<Value>(work: (database: PouchDB.Database<Content>) => Promise<Value>): Promise<Attempt<Value>> {
    try {
      this.#database ??= opened(this.#name);
      return { kind: 'done', value: await work(this.#database) };
    } catch (error) {
      this.#database = null;
      return { kind: 'failed', problem: { kind: 'storage-failed', detail: detailOf(error) } };
    }
  }
}
