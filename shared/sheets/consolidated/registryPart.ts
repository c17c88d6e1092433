import { type Column, type Columns, ROW_CODE, type Value } from '../../columns/columns';
import { keepRows } from '../../columns/keepRows';
import type { Region, RegistryView } from '../../regions/region';
import { sharedColumns } from '../../templates/sharedColumns';
import type { Template } from '../../templates/template';
import { registryColumns } from './registryColumns';
import { nameOfRow, type RowNames } from './rowNames';
import { shownValue } from './shownValue';
import { type StandingHead, stateWords } from './stateWords';

/** What one reporter sent, with its rows. */
export type SentPart = StandingHead & {
  readonly reporter: string;
  readonly name: string;
  readonly revision: number;
  /** Shared columns, row codes among them. */
  readonly columns: Columns;
};

/** What all parts of a registry have in common. */
export type RegistryContext = {
  readonly region: Region;
  readonly template: Template;
  readonly chosen: readonly string[];
  readonly where: RegistryView['where'] | null;
  readonly names: RowNames;
  /** What given rows are about, by code (fixedRowTexts.ts); empty for a registry. */
  readonly lines: ReadonlyMap<string, string>;
  readonly date1904: boolean;
};

/**
 * One reporter's rows as a consolidated registry shows them, by the keys of its columns (registryColumns.ts).
 * Values are put into words once for each entry of a dictionary.
 */
export function registryPart(sent: SentPart, context: RegistryContext): Columns {
  const { region, template, chosen, where, names, date1904 } = context;
  const holds = new Set<string>(where?.holds ?? []);
  const kept = where
    ? keepRows(sent.columns, where.column, (value) =>
        String(value)
          .split('+')
          .some((one) => holds.has(one)),
      )
    : sent.columns;
  const { rows } = kept;
  const nameOf = (to: string, code: string) => nameOfRow(names, to, sent.reporter, code);
  const kinds = new Map(sharedColumns(template).map(({ key, kind }) => [key, kind]));
  const shown = (key: string): Column => {
    const column = kept.columns[key];
    const kind = kinds.get(key);

    if (column === undefined || kind === undefined) return same(null, rows);

    return {
      dictionary: column.dictionary.map((value) => shownValue(value, kind, { region, date1904, nameOf })),
      codes: column.codes,
    };
  };
  const fixed: Readonly<Record<string, () => Column>> = {
    '#rowCode': () => kept.columns[ROW_CODE] ?? same(null, rows),
    '#reporterKey': () => same(sent.reporter, rows),
    '#reporter': () => same(sent.name, rows),
    '#organisation': () => shown('organisation'),
    '#line': () => linesOf(kept, context),
    '#revision': () => same(sent.revision, rows),
    '#state': () => same(stateWords(sent), rows),
  };
  const columns = registryColumns(template, chosen).map(
    ({ key }) => [key, fixed[key]?.() ?? shown(key)] as const,
  );

  return { rows, columns: Object.fromEntries(columns) };
}

function same(value: Value, rows: number): Column {
  return { dictionary: rows === 0 ? [] : [value], codes: new Uint32Array(rows) };
}

/** What the given rows are about, which no workbook has to send. */
function linesOf({ columns, rows }: Columns, { lines }: RegistryContext): Column {
  const codes = columns[ROW_CODE] ?? same(null, rows);

  return { dictionary: codes.dictionary.map((code) => lines.get(String(code)) ?? null), codes: codes.codes };
}
