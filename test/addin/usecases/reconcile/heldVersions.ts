import type { Explanation } from '../../../../shared/checking/finding';
import { newCode } from '../../../../shared/columns/code';
import { type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { shareColumns } from '../../../../shared/columns/shareColumns';
import { toWireColumns } from '../../../../shared/columns/toWireColumns';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { refusal, SESSION, type Service, startService } from '../../api/service';
import { BOOK, missing, OWNER } from '../book';
import { receiptOf } from '../receiptOf';

/** A version as the service holds it; a text is the code it refuses with. */
export type HeldVersion =
  | {
      readonly columns: Columns;
      readonly explanations?: readonly Explanation[];
      readonly templateVersion?: number;
    }
  | 'rowsRemoved'
  | 'rowsNotSent'
  | 'revisionUnknown'
  | 'submissionUnknown';

/** A service that has these versions of one sheet of the district's, the last one being the newest. */
export async function holding(
  versions: readonly HeldVersion[],
  template: TemplateKey = 'mentees',
): Promise<Service> {
  const newest = versions.length;

  return startService(({ url }) => {
    const { pathname, searchParams } = new URL(url, 'http://service');

    if (pathname.endsWith('/session')) return { body: { ...SESSION, reporters: [OWNER.reporter] } };
    if (pathname.endsWith('/ledger')) return { status: 404, body: refusal('yearUnknown') };
    if (!pathname.includes(template)) return { status: 404, body: refusal('regionUnknown') };

    const revision = Number(searchParams.get('revision') ?? newest);
    const held = versions[revision - 1] ?? 'submissionUnknown';

    if (typeof held === 'string') return { status: held === 'rowsRemoved' ? 410 : 404, body: refusal(held) };

    const { receipt, jws } = receiptOf(revision);
    const { columns, explanations = [], templateVersion = templates[template].version } = held;

    return {
      body: {
        revision,
        templateVersion,
        rows: columns.rows,
        columns: toWireColumns(columns),
        explanations,
        receipt: { receipt: { ...receipt, template }, jws },
      },
    };
  });
}

/** The district's workbook, whose sheets continue version `base`. */
export function bookFrom(base: number): Promise<Uint8Array> {
  const keys = ['organisations', 'mentors', 'mentees', 'monitoring'] as const;

  return writeWorkbook(
    reporterWorkbook({
      ...OWNER,
      columns: BOOK.columns,
      baseRevisions: Object.fromEntries(keys.map((key) => [key, base])),
    }),
  );
}

/** What has left the workbook of a sheet of it. */
export function sentOf(template: TemplateKey = 'mentees'): Columns {
  return shareColumns(templates[template], BOOK.columns[template] ?? missing(template), OWNER.year);
}

/** The row code in row `row`. */
export function codeOf(columns: Columns, row: number): string {
  return String(valueAt(columns, ROW_CODE, row));
}

/** The columns with one cell changed. */
export function edited(columns: Columns, row: number, key: string, value: Value): Columns {
  const values = Array.from({ length: columns.rows }, (_, at) =>
    at === row ? value : valueAt(columns, key, at),
  );

  return { ...columns, columns: { ...columns.columns, [key]: encodeColumn(values) } };
}

/** The columns without one row. */
export function without(columns: Columns, row: number): Columns {
  return reordered(
    columns,
    Array.from({ length: columns.rows }, (_, at) => at).filter((at) => at !== row),
  );
}

/** The columns with a copy of a row under a new code. */
export function withCopy(columns: Columns, row: number): Columns {
  const copied = reordered(columns, [...Array.from({ length: columns.rows }, (_, at) => at), row]);

  return edited(edited(copied, columns.rows, ROW_CODE, newCode()), columns.rows, 'personCode', newCode());
}

function reordered({ columns }: Columns, rows: readonly number[]): Columns {
  const entries = Object.entries(columns).map(([key, { dictionary, codes }]) => [
    key,
    encodeColumn(rows.map((row) => dictionary[codes[row] ?? 0] ?? null)),
  ]);

  return { rows: rows.length, columns: Object.fromEntries(entries) };
}
