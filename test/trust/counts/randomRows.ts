import fc from 'fast-check';
import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import type { Region } from '../../../shared/regions/region';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { isAboutPersons } from '../../../shared/templates/isAboutPersons';
import {
  AGE_BANDS,
  PERSON_INN,
  type SharedColumn,
  sharedColumns,
} from '../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';

/** The templates whose rows are about persons. */
export const ABOUT_PERSONS: readonly TemplateKey[] = TEMPLATE_KEYS.filter((key) =>
  isAboutPersons(templates[key]),
);

const INNS = ['7707083893', '5003052454', '7736050003', '7728168971', '7702070139', PERSON_INN];
const MOST_ROWS = 40;

/** Columns of `template` that a sheet of `region` may hold, not all of which any rule lets through. */
export function randomColumns(template: TemplateKey, region: Region): fc.Arbitrary<Columns> {
  const shared = sharedColumns(templates[template]);

  return fc.integer({ min: 0, max: MOST_ROWS }).chain((rows) =>
    fc.tuple(...shared.map((column) => valuesOf(column, region, rows))).map((lists) => ({
      rows,
      columns: Object.fromEntries(shared.map(({ key }, at) => [key, encodeColumn(lists[at] ?? [])] as const)),
    })),
  );
}

function valuesOf(column: SharedColumn, region: Region, rows: number): fc.Arbitrary<readonly Value[]> {
  // No two rows have one code, and without a code there is no row.
  if (column.kind.type === 'rowCode')
    return fc.constant(Array.from({ length: rows }, (_, row) => `r${String(row).padStart(11, '0')}`));

  const blank = { arbitrary: fc.constant(null), weight: 1 };

  return fc.array(fc.oneof({ arbitrary: valueIn(column, region), weight: 6 }, blank), {
    minLength: rows,
    maxLength: rows,
  });
}

function valueIn({ kind }: SharedColumn, region: Region): fc.Arbitrary<Value> {
  switch (kind.type) {
    case 'enumeration':
      return fc.constantFrom(...keysOf(kind.enumeration, region));
    case 'enumerationSet':
      return fc
        .subarray([...keysOf(kind.enumeration, region)], { minLength: 1, maxLength: 3 })
        .map((keys) => keys.join('+'));
    case 'ageBand':
      return fc.constantFrom(...AGE_BANDS);
    case 'month':
      return fc.constantFrom('2019-09', '2023-10', '2024-01', '2024-11', 'noData');
    case 'legalEntityInn':
      return fc.constantFrom(...INNS);
    case 'number':
      return fc.oneof(
        fc.integer({ min: Math.ceil(kind.min), max: kind.max }),
        fc.constantFrom(...kind.missing, kind.max),
      );
    case 'date':
      return fc.constantFrom('2024-03-01', '2024-09-30', 'noData');
    case 'url':
      return fc.constant('https://example.org/page');
    case 'personCode':
    case 'reference':
      return fc.integer({ min: 0, max: MOST_ROWS / 2 }).map((of) => `p${String(of).padStart(11, '0')}`);
    default:
      return fc.constantFrom('Практика', 'Договор № 5', 'ООО Ромашка');
  }
}

function keysOf(list: string, region: Region): readonly string[] {
  return enumerationItems(list, region).map(({ key }) => key);
}
