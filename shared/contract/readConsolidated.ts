import * as z from 'zod';
import { regionParam, reporterParam, templateParam, yearParam } from './address';
import { YEAR_REFUSALS } from './commonRefusals';
import { headReviewSchema } from './reviewSchema';
import type { Route } from './route';
import { wireColumnsSchema } from './submission';

/** Reporters that one request may name: their keys make its address long. */
export const MAX_NAMED_REPORTERS = 150;

/** Columns that one request may name: no template has more shared ones. */
const MAX_NAMED_COLUMNS = 48;

const list = (item: string, most: number) => new RegExp(`^${item}(,${item}){0,${most - 1}}$`);
const split = (text: string): readonly string[] => [...new Set(text.split(','))];

const head = z.strictObject({
  reporter: z.string(),
  /** The reporter's key for who is in no list of the region any more. */
  name: z.string(),
  revision: z.int().min(1),
  receipt: z.string(),
  sentAt: z.iso.datetime(),
  rows: z.int().min(0),
  late: z.boolean(),
  restated: z.boolean(),
  review: headReviewSchema.optional(),
  /** The rows are no longer kept, only what they came to. */
  rowsRemoved: z.boolean(),
  /** Only what the rows come to was sent; they stay in the reporter's workbook. Absent where they came. */
  rowsStay: z.literal(true).optional(),
  /**
   * Those asked for, as far as the revision has them. Absent where none were asked for and where the rows are no
   * longer kept or were never sent.
   */
  columns: wireColumnsSchema.optional(),
});

/**
 * A template over all reporters. Without `columns` only the heads, by which the caller sees what has changed since
 * it last asked; with them the rows, as many reporters as fit into one answer.
 */
export const readConsolidated = {
  method: 'GET',
  path: 'regions/{region}/years/{year}/templates/{template}/consolidated',
  summary: 'A template over all reporters: who has sent which revision, and the asked columns of their rows.',
  access: { kind: 'member', roles: ['operator'], scope: 'region' },
  audit: 'read',
  params: z.strictObject({ region: regionParam, year: yearParam, template: templateParam }),
  query: z.strictObject({
    columns: z.string().regex(list('[A-Za-z]\\w{0,63}', MAX_NAMED_COLUMNS)).transform(split).optional(),
    reporters: z.string().regex(list('[0-9a-z]{6,12}', MAX_NAMED_REPORTERS)).transform(split).optional(),
    after: reporterParam.optional(),
  }),
  headers: z.strictObject({}),
  responses: {
    200: {
      description:
        'In the order of the reporters’ keys. `next` is not null where there are more: ask again with `after` of that value. Each reporter’s rows are of the revision that stands beside them.',
      schema: z.strictObject({
        asOf: z.iso.datetime(),
        heads: z.array(head),
        next: z.string().nullable(),
      }),
    },
  },
  refusals: [...YEAR_REFUSALS, 'roleNotAllowed', 'templateUnknown', 'columnUnknown'],
} as const satisfies Route;
