import type { ApiClient } from '../../../../addin/src/api/apiClient';
import type { Session } from '../../../../addin/src/usecases/desk';
import { ROWS_AT_ONCE } from '../../../../functions/src/usecases/consolidated/takePage';
import { type Columns, ROW_CODE, type Value } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { toWireColumns } from '../../../../shared/columns/toWireColumns';
import { readConsolidated } from '../../../../shared/contract/readConsolidated';
import type { ReviewState } from '../../../../shared/review/review';
import type { TemplateKey } from '../../../../shared/templates/template';

/** What somebody has sent. */
export type Held = {
  revision: number;
  columns: Columns;
  review?: ReviewState;
  rowsRemoved?: boolean;
};

/** A service that answers for consolidated registries from what it holds in memory. */
export type HeldService = {
  readonly api: ApiClient;
  /** Sends rows anew: the next revision. */
  readonly send: (
    reporter: string,
    rows: readonly Readonly<Record<string, Value>>[],
    template?: TemplateKey,
  ) => void;
  /** The same with columns as they are. */
  readonly hold: (reporter: string, columns: Columns, template?: TemplateKey) => void;
  readonly held: (reporter: string, template?: TemplateKey) => Held;
  /** Rows that were asked for, as «template reporter». */
  readonly asked: string[];
};

/** An operator of Khabarovsk Krai. */
export const OPERATOR: Session = {
  id: 'm1',
  label: 'Оператор',
  region: 'khabarovsk',
  role: 'operator',
  reporters: [{ key: 'region', kind: 'region', name: 'ХКИРО' }],
  openYears: [2024],
  registries: 'rows',
  expires: null,
};

/** A service that holds nothing yet. `before` is called before each answer. */
export function heldService(before: () => void = () => undefined): HeldService {
  const all = new Map<string, Map<string, Held>>();
  const of = (template: string) => {
    const found = all.get(template) ?? new Map<string, Held>();

    all.set(template, found);

    return found;
  };
  const asked: string[] = [];

  const answer = (template: string, query: Readonly<Record<string, string>>) => {
    const wanted = query.reporters?.split(',');
    const sent = [...of(template)]
      .filter(([reporter]) => wanted?.includes(reporter) ?? true)
      .filter(([reporter]) => query.after === undefined || reporter > query.after)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    let rows = 0;
    const end = sent.findIndex(([, { columns }], place) => {
      rows += columns.rows;

      return place > 0 && rows > ROWS_AT_ONCE;
    });
    const isCut = query.columns !== undefined && end > 0;
    const page = isCut ? sent.slice(0, end) : sent;

    return {
      asOf: '2024-11-25T03:00:00.000Z',
      heads: page.map(([reporter, one]) => headOf(template, reporter, one, query.columns?.split(','), asked)),
      next: isCut ? (page.at(-1)?.[0] ?? null) : null,
    };
  };

  // Safe: only readConsolidated is asked here, and its own schema has made the body.
  const api = (async (
    _name: string,
    request: { params: { template: string }; query?: Record<string, string> },
  ) => {
    before();

    const body = readConsolidated.responses[200].schema.parse(
      JSON.parse(JSON.stringify(answer(request.params.template, request.query ?? {}))),
    );

    return { kind: 'ok', status: 200, etag: null, body };
  }) as unknown as ApiClient;

  const hold: HeldService['hold'] = (reporter, columns, template = 'organisations') => {
    const revision = (of(template).get(reporter)?.revision ?? 0) + 1;

    of(template).set(reporter, { revision, columns });
  };

  return {
    api,
    asked,
    held: (reporter, template = 'organisations') => {
      const one = of(template).get(reporter);

      if (one === undefined) throw new Error(`nothing of ${reporter}`);

      return one;
    },
    hold,
    send: (reporter, rows, template) => hold(reporter, columnsOf(rows), template),
  };
}

function headOf(
  template: string,
  reporter: string,
  { revision, columns, review, rowsRemoved = false }: Held,
  keys: readonly string[] | undefined,
  asked: string[],
) {
  const wanted = new Set([ROW_CODE, ...(keys ?? [])]);
  const some = Object.fromEntries(Object.entries(columns.columns).filter(([key]) => wanted.has(key)));

  if (keys) asked.push(`${template} ${reporter}`);

  return {
    reporter,
    name: `Район ${reporter}`,
    revision,
    receipt: `khabarovsk.2024.${template}.${reporter}.${revision}`,
    sentAt: '2024-11-24T03:00:00.000Z',
    rows: columns.rows,
    late: false,
    restated: false,
    ...(review ? { review: { state: review, open: 0 } } : {}),
    rowsRemoved,
    ...(keys && !rowsRemoved ? { columns: toWireColumns({ rows: columns.rows, columns: some }) } : {}),
  };
}

function columnsOf(rows: readonly Readonly<Record<string, Value>>[]): Columns {
  const keys = [...new Set([ROW_CODE, ...rows.flatMap((row) => Object.keys(row))])];
  const columns = keys.map((key) => [key, encodeColumn(rows.map((row) => row[key] ?? null))] as const);

  return { rows: rows.length, columns: Object.fromEntries(columns) };
}
