import type { DemoBook } from '../../../../functions/local/demo/demoBooks';
import { type Columns, type Value, valueAt } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { TemplateColumn, TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { staysHere } from '../whatLeaves/staysHere';
import { BIRTH_YEARS, DAY, LATIN_STEM, PERSON_INN, PHONE, STEM } from './marks';

/** A book with canaries in it, in which columns they are, and which exact days. */
export type Planted = {
  readonly columns: DemoBook['columns'];
  readonly where: readonly string[];
  readonly days: readonly string[];
};

const LETTERS = 'абвгдежзик';

/**
 * A canary in every row of every column that a person fills in and that does not leave the workbook as it is, by the
 * template or by what is listed as personal: a column wrongly called shared is found. Lists and references are left:
 * their values are the same everywhere.
 */
export function plant(book: DemoBook['columns']): Planted {
  const where: string[] = [];
  const days: string[] = [];
  const columns = Object.entries(book).map(([key, one]) => {
    // Safe: a book's columns are by template.
    const template = key as TemplateKey;
    const planted = Object.fromEntries(
      templates[template].columns.flatMap((column) => {
        const values = Array.from({ length: one.rows }, (_, row) => canary(template, column, one, row));
        if (values.includes(undefined)) return [];

        where.push(`${key}.${column.key}`);
        if (column.kind.type === 'date')
          days.push(...values.flatMap((value) => (value ? [String(value)] : [])));

        return [[column.key, encodeColumn(values.map((value) => value ?? null))]];
      }),
    );

    // What is planted may want the consent to show it.
    const given = Array.from({ length: one.rows }, () => 'given');
    const consents = (templates[template].publishConsents ?? []).map(({ column }) => [
      column,
      encodeColumn(given),
    ]);

    return [
      key,
      { ...one, columns: { ...one.columns, ...planted, ...Object.fromEntries(consents) } },
    ] as const;
  });

  const open = new Set(Object.entries(book).flatMap(([key, one]) => sharedDays(key as TemplateKey, one)));

  return { columns: Object.fromEntries(columns), where, days: days.filter((day) => !open.has(day)) };
}

/** `undefined`: nothing is planted in such a column. */
function canary(
  template: TemplateKey,
  column: TemplateColumn,
  columns: Columns,
  row: number,
): Value | undefined {
  const { key, kind, sharing, locked } = column;
  if (locked === true || (sharing === 'shared' && !staysHere(template, column))) return undefined;

  const before = valueAt(columns, key, row);
  const person = String(valueAt(columns, 'personCode', row) ?? valueAt(columns, 'rowCode', row) ?? row);
  const word = `${STEM}${wordOf(`${key}${person}`)}`;

  switch (kind.type) {
    case 'personName':
      return word;
    case 'text':
      return word.slice(0, kind.maxLength);
    case 'contact':
      return row % 2 === 0 ? PHONE : `${LATIN_STEM}.${row}@${LATIN_STEM}.example`;
    case 'url':
      return `https://${LATIN_STEM}.example/${row}`;
    case 'inn':
      return key === 'inn' ? before : before === null ? null : PERSON_INN;
    case 'year':
      return typeof before === 'number' ? birthYearLike(before) : before;
    case 'date':
      return typeof before === 'string' ? before.replace(/\d\d$/, DAY) : before;
    default:
      return undefined;
  }
}

function birthYearLike(year: number): number {
  if (year >= 2010) return BIRTH_YEARS.child;

  if (year >= 2007) return BIRTH_YEARS.youth;

  return year >= 2002 ? BIRTH_YEARS.student : BIRTH_YEARS.grown;
}

/** A few letters that are the same for the same text. */
function wordOf(text: string): string {
  let sum = 7;

  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 999_983;

  return [...String(sum)].map((digit) => LETTERS.charAt(Number(digit))).join('');
}

function sharedDays(template: TemplateKey, columns: Columns): readonly string[] {
  return sharedColumns(templates[template])
    .filter(({ kind }) => kind.type === 'date')
    .flatMap(({ from }) => columns.columns[from]?.dictionary.map(String) ?? []);
}
