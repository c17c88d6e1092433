import * as z from 'zod';
import type { CellStyle, SheetSpec } from '../sheets/sheetSpec';

/** Excel's own limits, or what a report never comes near. */
const LIMIT = { rows: 20_000, columns: 500, text: 32_767, formula: 8192, charts: 200, sheets: 60 } as const;

const STYLES = [
  'title',
  'subtitle',
  'note',
  'header',
  'headerRequired',
  'section',
  'input',
  'locked',
  'remark',
  'computed',
  'text',
  'number',
  'total',
  'good',
  'bad',
  'partial',
  'muted',
] as const satisfies readonly CellStyle[];

const row = z.int().min(0).max(1_048_575);
const column = z.int().min(0).max(16_383);
const range = z.strictObject({ top: row, left: column, bottom: row, right: column });
const text = z.string().max(LIMIT.text);
/** What a report's formulas call. Others could open an address or fetch what stands at it. */
const FUNCTIONS = new Set([
  'AND',
  'COUNT',
  'COUNTIF',
  'COUNTIFS',
  'IF',
  'ISNUMBER',
  'MAX',
  'ROUND',
  'SUM',
  'SUMIFS',
]);
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const QUOTED = /"[^"]*"/g;

/** Without another sheet, workbook, or program (`!`, `[`, `|`): a report reckons with its own cells. */
const formula = z
  .string()
  .max(LIMIT.formula)
  .regex(/^[^![\]|]*$/)
  .refine((text) => {
    const calls = text.replace(QUOTED, '""').matchAll(CALL);

    return [...calls].every(([, name = '']) => FUNCTIONS.has(name.toUpperCase()));
  });

const cell = z.strictObject({
  value: z.union([text, z.number(), z.null()]),
  formula: z.exactOptional(formula),
  format: z.exactOptional(z.string().max(255)),
  style: z.enum(STYLES),
  span: z.exactOptional(z.int().min(1).max(LIMIT.columns)),
});

const chart = z.strictObject({
  name: z.string().max(255),
  type: z.enum(['columnClustered', 'barClustered', 'line']),
  title: z.string().max(255),
  categories: range,
  series: z.array(z.strictObject({ name: z.string().max(255), values: range })).max(50),
  position: range,
  axisFormat: z.string().max(255),
});

/**
 * A sheet of a report on the wire (shared/sheets/sheetSpec.ts): cells, a table, highlights and charts. It carries no
 * stamp, lists or pivots: what is filled in is never drawn from an answer.
 */
export const sheetSchema: z.ZodType<SheetSpec> = z.strictObject({
  /** As a formula and a file take it unquoted. */
  name: z.string().regex(/^[^\s'"!:*?/\\[\]]{1,31}$/u),
  stamp: z.null(),
  hidden: z.exactOptional(z.boolean()),
  columns: z
    .array(z.strictObject({ width: z.number().min(0).max(255), hidden: z.exactOptional(z.boolean()) }))
    .max(LIMIT.columns),
  rows: z
    .array(
      z.strictObject({
        cells: z.array(cell.nullable()).max(LIMIT.columns),
        height: z.exactOptional(z.number().min(0).max(409)),
      }),
    )
    .max(LIMIT.rows),
  table: z.strictObject({ name: z.string().regex(/^[A-Za-z_][\w.]{0,254}$/), range }).nullable(),
  validations: z.tuple([]),
  conditionals: z
    .array(z.strictObject({ range, formula, style: z.enum(['good', 'bad', 'partial']) }))
    .max(LIMIT.columns),
  charts: z.array(chart).max(LIMIT.charts),
  notes: z.exactOptional(z.strictObject({ key: column, columns: z.array(column).max(20) })),
  freeze: z.strictObject({ rows: row, columns: column }),
  print: z.strictObject({
    landscape: z.boolean(),
    titleRows: z.tuple([row, row]).nullable(),
    signature: z.boolean(),
  }),
});

/** The sheets of a report on the wire. */
export const sheetsSchema = z.array(sheetSchema).max(LIMIT.sheets);
