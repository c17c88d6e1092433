import type { Book } from '../model/book';
import { workbookClass } from './classes/book/workbook';
import { EventDesk, type EventEntry } from './events/eventDesk';
import { raiseChange } from './events/raiseChange';
import type { ExcelState } from './excelState';
import { answerBatch, type Reply } from './limits/answerBatch';
import { CellEdit } from './limits/cellEdit';
import { type Fault, Faults } from './limits/faults';
import { type Cost, costOf, type Sync } from './limits/traffic';
import type { Profile } from './profiles';
import { References } from './protocol/references';
import type { Thing } from './protocol/thing';
import { saveSettings } from './saveSettings';
import type { Schema } from './schema/schema';

/** `Execute` of a rich API request. */
const EXECUTE_BATCH = 93;

/** The shim's own number, by which it hands over saved document settings. */
const SAVE_SETTINGS = -1;

/** Status for a call of the common API that is not simulated: Office's internal error. */
const NOT_SIMULATED = 5001;

/** What a host is made of. */
export type HostOptions = {
  readonly book: Book;
  readonly schema: Schema;
  readonly profile: Profile;
  /** The language Excel runs in; `ru-RU` without it. */
  readonly locale?: string;
};

/**
 * An Excel without Excel: answers what the real Office.js sends, from a workbook of the model. The book may be
 * changed directly, as by a user; events follow.
 */
export class ExcelHost {
  readonly book: Book;
  readonly profile: Profile;
  readonly state: ExcelState;
  /** Names in load() that no class has; Excel ignores them. */
  readonly unknownNames: string[] = [];
  /** What was asked for and is not simulated. */
  readonly notSimulated: string[] = [];
  /** Failures of the host itself; a test that leaves some is not worth its result. */
  readonly bugs: string[] = [];
  readonly syncs: Sync[] = [];
  readonly faults = new Faults();
  readonly cellEdit = new CellEdit();
  /** Milliseconds every batch takes. */
  delay = 0;
  readonly #root: Thing;
  readonly #stopHearing: () => void;

  constructor({ book, schema, profile, locale = 'ru-RU' }: HostOptions) {
    const events = new EventDesk(schema);
    let active = book.activeSheetId;

    this.book = book;
    this.profile = profile;
    this.state = {
      book,
      schema,
      sets: profile.sets,
      locale,
      events,
      references: new References(),
      suspended: { calculation: 0, screen: 0 },
    };
    this.#root = workbookClass.of(book, this.state);
    this.#stopHearing = book.onChange((change) => {
      const before = active;

      active = book.activeSheetId;
      raiseChange(book, events, change, before);
    });
  }

  /** Whether the user is typing in a cell. */
  get editing(): boolean {
    return this.cellEdit.editing;
  }

  set editing(value: boolean) {
    this.cellEdit.editing = value;
  }

  /** Fails the next batch in the transport with one of Office's numbers, such as 5004. */
  failNext(status: number): void {
    this.faults.add({ damage: { kind: 'status', status } });
  }

  /** Adds a fault to come. */
  fail(fault: Fault): void {
    this.faults.add(fault);
  }

  /** What `work` costs in round trips and bytes. */
  async measure(work: () => Promise<unknown>): Promise<Cost> {
    const before = this.syncs.length;

    await work();

    return costOf(this.syncs.slice(before));
  }

  /** Hears of events for the library's message handler; gives the function that ends it. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.state.events.listen(listener);
  }

  /** Answers `window.external.Execute`: a status, or a status with what follows it. */
  async execute(dispId: number, params: unknown): Promise<Reply> {
    if (dispId === SAVE_SETTINGS) return saveSettings(this.book, params);
    if (dispId === EXECUTE_BATCH) return await answerBatch(this, this.#root, params);

    this.notSimulated.push(`Common API ${dispId}`);

    return NOT_SIMULATED;
  }

  /** Ends the host: the book no longer tells it anything. */
  close(): void {
    this.#stopHearing();
    this.editing = false;
  }
}
