import type { Book } from '../model/book';
import type { EventDesk } from './events/eventDesk';
import type { References } from './protocol/references';
import type { Schema } from './schema/schema';

/** What the simulated classes share: the workbook and the application around it. */
export type ExcelState = {
  readonly book: Book;
  readonly schema: Schema;
  /** Claimed requirement sets: name → version. */
  readonly sets: Readonly<Record<string, string>>;
  /** The language Excel runs in, such as `ru-RU`. */
  readonly locale: string;
  readonly events: EventDesk;
  readonly references: References;
  /** How often an add-in asked to hold back calculation and drawing until its next sync; nothing else shows it. */
  readonly suspended: { calculation: number; screen: number };
};
