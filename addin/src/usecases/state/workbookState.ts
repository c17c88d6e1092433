import * as z from 'zod';
import { signedReceiptSchema } from '../../../../shared/contract/receipt';
import { settlementSchema } from '../../../../shared/regions/settlement/settlement';
import { rememberedHeadingsSchema } from '../merge/rememberedHeadings';
import { collectedSchema } from './collected';

/** Of the form below. */
const VERSION = 1;
/** Sendings without an answer that are remembered: a few for each template. */
const MOST_UNANSWERED = 20;

/** Sheets of the region that are remembered, and texts of a report. */
const MOST_DRAWN = 200;
const MOST_TEXTS = 5000;

/** A sheet of the region as Svod drew it last. */
const drawnSchema = z.strictObject({
  /** What Svod named it. */
  sheet: z.string().max(31),
  year: z.int(),
  /** Instant of the reading, ISO. */
  asOf: z.iso.datetime(),
  /** Whose report it is, by key; absent: the region's. */
  reporter: z.string().max(40).optional(),
  /** Of a report: marks of its texts (shared/sheets/textMark.ts). */
  texts: z.array(z.string().max(8)).max(MOST_TEXTS).optional(),
});

/** A sheet of the region as Svod drew it last. */
export type DrawnSheet = Readonly<z.infer<typeof drawnSchema>>;

/** What Svod keeps in a workbook: no names, no key. */
const stateSchema = z.strictObject({
  version: z.literal(VERSION),
  /** The newest of each template, year and reporter. */
  receipts: z.array(signedReceiptSchema).max(200),
  headings: rememberedHeadingsSchema,
  /** Consolidated registries and what they were made from; what is damaged is collected anew. */
  consolidated: collectedSchema.optional().catch(undefined),
  /** How the ribbon's button left the workbook, until it is checked anew. */
  ribbonCheck: z.enum(['ready', 'open']).optional(),
  /** Of which year and instant the region's sheets are. */
  drawn: z.array(drawnSchema).max(MOST_DRAWN).optional().catch(undefined),
  /** Hashes of contents that were sent and not answered, the newest last. Each may have been taken in all the same. */
  unanswered: z.array(z.string().max(64)).max(MOST_UNANSWERED).default([]),
  /** What the region's operator has settled for the year of the sheets, for checks without the service. */
  settled: z
    .strictObject({ region: z.string(), year: z.int(), settlement: settlementSchema })
    .optional()
    // Of a later version, or damaged: the service tells it again, and the receipts are worth more.
    .catch(undefined),
});

/** What Svod keeps in a workbook. */
export type WorkbookState = Readonly<z.infer<typeof stateSchema>>;

/** The state in `text`. What is damaged, or of another version of Svod, counts as nothing kept: all of it can be had again. */
export function parseState(text: string | null): WorkbookState {
  const state = stateSchema.safeParse(parseJson(text ?? ''));

  return state.success ? state.data : { version: VERSION, receipts: [], headings: [], unanswered: [] };
}

/** The state with one more content that was sent and not answered. */
export function withUnanswered(state: WorkbookState, hash: string): WorkbookState {
  const others = state.unanswered.filter((one) => one !== hash);

  return { ...state, unanswered: [...others, hash].slice(-MOST_UNANSWERED) };
}

/** The state with sheets that were drawn now, in the place of what they were before. */
export function withDrawn(state: WorkbookState, drawn: readonly DrawnSheet[]): WorkbookState {
  const names = new Set(drawn.map(({ sheet }) => sheet));
  const others = (state.drawn ?? []).filter(({ sheet }) => !names.has(sheet));

  const now = drawn.map((one) => (one.texts ? { ...one, texts: one.texts.slice(0, MOST_TEXTS) } : one));

  return { ...state, drawn: [...others, ...now].slice(-MOST_DRAWN) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
