import * as z from 'zod';
import { signedReceiptSchema } from '../../../../shared/contract/receipt';
import { rememberedHeadingsSchema } from '../merge/rememberedHeadings';

/** Of the form below. */
const VERSION = 1;

/** What Svod keeps in a workbook: no names, no key. */
const stateSchema = z.strictObject({
  version: z.literal(VERSION),
  /** The newest of each template, year and reporter. */
  receipts: z.array(signedReceiptSchema).max(200),
  headings: rememberedHeadingsSchema,
});

/** What Svod keeps in a workbook. */
export type WorkbookState = Readonly<z.infer<typeof stateSchema>>;

/** The state in `text`. What is damaged, or of another version of Svod, counts as nothing kept: all of it can be had again. */
export function parseState(text: string | null): WorkbookState {
  const state = stateSchema.safeParse(parseJson(text ?? ''));

  return state.success ? state.data : { version: VERSION, receipts: [], headings: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
