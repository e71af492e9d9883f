import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ALERT_KINDS, type AlertKind } from '../../core/vocabulary/alert.ts';
import { distanceNews, type NewsFacts } from './distance-news.ts';

/** A sentence that is overtaken by the next is never heard to its end; milliseconds. */
const LEAST_BETWEEN = 2000;

const moreUrgent = (one: AlertKind, other: AlertKind): AlertKind =>
  ALERT_KINDS.indexOf(one) <= ALERT_KINDS.indexOf(other) ? one : other;

/**
 * What screen readers are told of a set, `news`: one change in two seconds at most. What happens meanwhile is told
 * together, as it then stands, with the most urgent alert that was raised.
 */
export class NewsController implements ReactiveController {
  /** Stays until there is other news. */
  news = '';
  readonly #host: ReactiveControllerHost;
  #told: NewsFacts | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;
  /** The alert of the look before. */
  #standing: AlertKind | null = null;
  /** Raised and not told yet. */
  #raised: AlertKind | null = null;
  #sentences: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** To be called before each draw. `sentences`: what else stands on the screen; each is told when it is new. */
  look(now: NewsFacts, sentences: readonly string[]): void {
    this.#notice(now.alert);
    const facts = { ...now, alert: this.#raised };
    const told = this.#told && { ...this.#told, alert: null };
    const other = sentences.filter((sentence) => !this.#sentences.includes(sentence));
    const news = [distanceNews(facts, told), ...other].filter((one) => one !== null);
    if (news.length === 0) {
      this.#sentences = sentences;
      return;
    }
    const wait = this.#toldAt + LEAST_BETWEEN - performance.now();
    if (wait > 0) {
      this.#timer ??= setTimeout(this.#again, wait);
      return;
    }
    this.news = news.join(' ');
    this.#told = now;
    this.#toldAt = performance.now();
    this.#raised = null;
    this.#sentences = sentences;
  }

  #notice(alert: AlertKind | null): void {
    if (alert !== null && alert !== this.#standing)
      this.#raised = this.#raised === null ? alert : moreUrgent(this.#raised, alert);
    this.#standing = alert;
  }

  #again = (): void => {
    this.#timer = null;
    this.#host.requestUpdate();
  };
}
