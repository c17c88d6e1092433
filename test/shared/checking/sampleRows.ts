import type { Value } from '../../../shared/columns/columns';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { type SharedKind, sharedColumns } from '../../../shared/templates/sharedColumns';
import type { ColumnKind, Template, TemplateKey } from '../../../shared/templates/template';

/** A row of a template with everything in it that has to be filled, as far as the template itself says. */
export function filledRow(template: Template, reads: 'shared' | 'local'): Readonly<Record<string, Value>> {
  const row: Record<string, Value> = Object.fromEntries(
    columnsFor(template, reads).map(({ key, kind, required }) => [key, required ? valueFor(kind) : null]),
  );

  for (const { column, where, holds } of template.demands ?? []) {
    const [demanded, condition] = [keyFor(template, column, reads), keyFor(template, where, reads)];
    const kind = columnsFor(template, reads).find(({ key }) => key === demanded)?.kind;

    if (kind !== undefined && holds.includes(row[condition] ?? null)) row[demanded] = valueFor(kind);
  }

  for (const { column } of template.publishConsents ?? []) {
    const key = keyFor(template, column, reads);
    if (key in row) row[key] = 'given';
  }

  return row;
}

type SampleColumn = {
  readonly key: string;
  readonly kind: ColumnKind | SharedKind;
  readonly required: boolean;
};

function columnsFor(template: Template, reads: 'shared' | 'local'): readonly SampleColumn[] {
  const columns =
    reads === 'shared'
      ? sharedColumns(template)
      : template.columns.map((column) => ({ ...column, required: column.required === 'always' }));

  // The row code is the sheet's to give.
  return columns.filter(({ kind }) => kind.type !== 'rowCode');
}

function keyFor(template: Template, key: string, reads: 'shared' | 'local'): string {
  if (reads === 'local') return key;

  return sharedColumns(template).find(({ from }) => from === key)?.key ?? key;
}

function valueFor(kind: ColumnKind | SharedKind): Value {
  switch (kind.type) {
    case 'number':
      return kind.min;
    case 'enumeration':
    case 'enumerationSet':
      return enumerationItems(kind.enumeration, irkutsk)[0]?.key ?? null;
    case 'reference':
      return referredCode(kind.to);
    default:
      return VALUES.get(kind.type) ?? null;
  }
}

/** The code of the row of `template` that every filled row refers to. */
export function referredCode(template: TemplateKey): string {
  return `${REFERRED.get(template) ?? 'r'}00000000001`;
}

/** The letters with which sample.ts begins the codes of organisations and mentors. */
const REFERRED: ReadonlyMap<string, string> = new Map([
  ['organisations', 'c'],
  ['mentors', 'b'],
]);

const VALUES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['personCode', 'p00000000001'],
  ['text', 'Проба'],
  ['personName', 'Тестов'],
  ['url', 'https://example.org/'],
  ['inn', '2721001112'],
  ['legalEntityInn', '2721001112'],
  ['date', '2024-10-15'],
  ['month', '2024-10'],
  ['year', 1990],
  ['ageBand', 'from20'],
]);
