import type { CellReading, ReferenceMatch } from '../cells/cellReading';
import { foldText } from '../cells/foldText';
import { drain, type Steps } from '../checking/steps';
import { isCode } from '../columns/code';
import { type Columns, ROW_CODE, valueAt } from '../columns/columns';
import type { Reporter } from '../regions/reporter';
import type { TemplateKey } from '../templates/template';
import { templates } from '../templates/templates';
import { referredTo } from './referredTo';
import { joinedName } from './rowName';

/** Rows of a step: folding a name takes a few microseconds. */
const ROWS_AT_ONCE = 1000;

/** Row codes by folded name; more than one where a name is not unique. */
type Index = {
  readonly codes: ReadonlySet<string>;
  readonly names: readonly ReadonlyMap<string, ReadonlySet<string>>[];
};

/** Made once a sheet: several sheets of a workbook refer to one. */
const known = new WeakMap<Columns, Index>();

/**
 * Resolves what users write for a row of another sheet of the same workbook, in whichever way that sheet's template
 * names its rows (an organisation's short, then its full name, a mentor's «Фамилия Имя Отчество»), or by the row
 * code. An organisation that reports itself knows itself by the name it has in the region's directory.
 */
export function referenceResolver(
  sheets: Partial<Record<TemplateKey, Columns>>,
  reporter: Reporter | null,
): CellReading['resolve'] {
  return drain(referenceResolverSteps(sheets, reporter));
}

/** `referenceResolver` in steps. Goes through the sheets that templates refer to, and through no others. */
export function* referenceResolverSteps(
  sheets: Partial<Record<TemplateKey, Columns>>,
  reporter: Reporter | null,
): Steps<CellReading['resolve']> {
  const indexes = new Map<TemplateKey, Index>();

  for (const to of referredTo(Object.values(templates))) {
    const columns = sheets[to];

    if (columns) indexes.set(to, known.get(columns) ?? (yield* indexOf(to, columns)));
  }

  if (reporter?.kind === 'organisation') indexes.set('organisations', ownIndex(reporter));

  return (to, text) => {
    const index = indexes.get(to);

    return index ? find(index, text) : { kind: 'none' };
  };
}

function find({ codes, names }: Index, text: string): ReferenceMatch {
  const code = text.toLowerCase();

  if (isCode(code) && codes.has(code)) return { kind: 'one', code };

  const name = foldText(text);

  for (const map of names) {
    const found = map.get(name);
    const [first] = found ?? [];

    if (found && first !== undefined) return found.size > 1 ? { kind: 'many' } : { kind: 'one', code: first };
  }

  return { kind: 'none' };
}

function* indexOf(to: TemplateKey, columns: Columns): Steps<Index> {
  const names: Index['names'][number][] = [];

  for (const keys of templates[to].rowsNamedBy ?? []) names.push(yield* byName(columns, keys));

  const index = { codes: rowCodes(columns), names };

  known.set(columns, index);

  return index;
}

function ownIndex({ key, name }: Reporter): Index {
  return { codes: new Set([key]), names: [new Map([[foldText(name), new Set([key])]])] };
}

function rowCodes(columns: Columns): ReadonlySet<string> {
  return new Set(Array.from({ length: columns.rows }, (_, row) => String(valueAt(columns, ROW_CODE, row))));
}

function* byName(columns: Columns, keys: readonly string[]): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<string, Set<string>>();

  for (let row = 0; row < columns.rows; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield 0;

    const name = foldText(joinedName(columns, keys, row));

    if (name === '') continue;

    const codes = names.get(name) ?? new Set();

    names.set(name, codes.add(String(valueAt(columns, ROW_CODE, row))));
  }

  return names;
}
