import * as z from 'zod';
import { isCode } from '../../../../shared/columns/code';
import { MAX_ROWS } from '../../../../shared/columns/limits';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';

/** As much as a cell of Excel's may hold: what could be written has to be readable. */
const text = z.string().max(32_767);

/** A cell: its value, or what stood in it although it could not be read. */
const cell = z.union([text, z.number(), z.null(), z.strictObject({ kept: z.union([text, z.number()]) })]);

const sheet = z.strictObject({
  template: z.enum(TEMPLATE_KEYS),
  /** Column keys; each row has as many cells. */
  keys: z.array(z.string().max(40)).max(100),
  rows: z
    .array(z.strictObject({ code: z.string().refine(isCode), cells: z.array(cell).max(100) }))
    .max(MAX_ROWS),
});

/** What a names file holds: whose it is, and by row code what never leaves the workbook otherwise. */
export const namesContentSchema = z.strictObject({
  region: z.string().max(40),
  reporter: z.string().max(40),
  year: z.int(),
  sheets: z.array(sheet).max(TEMPLATE_KEYS.length),
});

/** The content of a names file. */
export type NamesContent = z.infer<typeof namesContentSchema>;

/** One registry of a names file. */
export type NamesSheet = NamesContent['sheets'][number];

/** A cell of a names file. */
export type NamesCell = z.infer<typeof cell>;
