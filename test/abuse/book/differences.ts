import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { isCode } from '../../../shared/columns/code';
import { ROW_CODE, type Value, valueAt } from '../../../shared/columns/columns';

type Rows = ReadonlyMap<string, Readonly<Record<string, Value>>>;

/** What `after` reads otherwise than `before`, as in `AbuseCase`; rows are told by their codes. */
export function differences(before: CheckedWorkbook, after: CheckedWorkbook): readonly string[] {
  const templates = before.sheets.map(({ reading }) => reading.template.key);

  return templates.flatMap((key) => {
    const [old, now] = [rowsOf(before, key), rowsOf(after, key)];

    if (now === null) return [`${key}: gone`];

    const lost = [...(old?.keys() ?? [])].filter((code) => !now.has(code)).length;
    const made = [...now.keys()].filter((code) => !old?.has(code)).length;

    return [
      ...(lost > 0 ? [`${key}/rows: −${lost}`] : []),
      ...(made > 0 ? [`${key}/rows: +${made}`] : []),
      ...counted([...now].flatMap(([code, row]) => cellDifferences(key, old?.get(code), row))),
    ];
  });
}

function rowsOf({ sheets }: CheckedWorkbook, key: string): Rows | null {
  const columns = sheets.find(({ reading }) => reading.template.key === key)?.reading.columns;

  if (columns === undefined) return null;

  const names = Object.keys(columns.columns);
  const rows = Array.from({ length: columns.rows }, (_, row): [string, Readonly<Record<string, Value>>] => [
    String(valueAt(columns, ROW_CODE, row)),
    Object.fromEntries(names.map((name) => [name, valueAt(columns, name, row)])),
  ]);

  // Of a code that occurs twice the first row counts; the order is the sheet's.
  return new Map([...new Map(rows.toReversed())].reverse());
}

function cellDifferences(
  key: string,
  old: Readonly<Record<string, Value>> | undefined,
  row: Readonly<Record<string, Value>>,
): readonly string[] {
  if (old === undefined) return [];

  return Object.keys(row)
    .filter((name) => old[name] !== row[name])
    .map((name) => `${key}/${name}: ${shown(row[name])}`);
}

/** Codes are another random word each time. */
function shown(value: Value | undefined): string {
  return typeof value === 'string' && isCode(value) ? '#' : String(value);
}

function counted(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();

  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);

  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} ×${count}`));
}
