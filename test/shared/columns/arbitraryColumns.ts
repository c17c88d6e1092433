import fc from 'fast-check';
import { normaliseText } from '../../../shared/cells/normaliseText';
import { ALPHABET } from '../../../shared/columns/code';
import type { Columns, Value } from '../../../shared/columns/columns';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { AGE_BANDS, type SharedKind, sharedColumns } from '../../../shared/templates/sharedColumns';
import type { Template } from '../../../shared/templates/template';
import { artificialRegion } from './artificialRegion';
import { columnsOf } from './columnsOf';

const code = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 12, maxLength: 12 });
const fewCodes = fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', '0123456789ab');
const day = fc.date({
  min: new Date('2019-01-01'),
  max: new Date('2030-12-31'),
  noInvalidDate: true,
});
const MISSING = ['noData', 'notApplicable'] as const;

/** Columns that the guard lets through: shared columns of `template`, up to `maxRows` rows in any order. */
export function arbitraryColumns(template: Template, maxRows = 25): fc.Arbitrary<Columns> {
  return rowCodes(template, maxRows).chain((names) => {
    const cells = sharedColumns(template).map(({ key, kind }) => {
      const values: fc.Arbitrary<readonly Value[]> =
        kind.type === 'rowCode'
          ? fc.constant(names)
          : fc.array(fc.option(arbitraryValue(kind)), { minLength: names.length, maxLength: names.length });

      return values.map((list): [string, readonly Value[]] => [key, list]);
    });

    return fc.tuple(...cells).map((entries) => columnsOf(Object.fromEntries(entries)));
  });
}

/** Columns with an order of their rows to try. */
export function arbitraryOrder(columns: Columns): fc.Arbitrary<number[]> {
  const rows = Array.from({ length: columns.rows }, (_, row) => row);

  return fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
}

function rowCodes({ fixedRows }: Template, maxRows: number): fc.Arbitrary<readonly string[]> {
  if (fixedRows === undefined) return fc.uniqueArray(code, { maxLength: maxRows });

  const codes = [...fixedRows.codes(artificialRegion)];

  return fc.shuffledSubarray(codes, { maxLength: Math.min(maxRows, codes.length) });
}

function arbitraryValue(kind: SharedKind): fc.Arbitrary<string | number> {
  switch (kind.type) {
    case 'rowCode':
    case 'personCode':
    case 'reference':
      return fewCodes;
    case 'text':
      return fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => normaliseText(`Школа ${text}`));
    case 'url':
      return fc.webUrl();
    case 'number': {
      const scale = 10 ** kind.decimals;
      const numbers = fc
        .integer({ min: kind.min * scale, max: kind.max * scale })
        .map((units) => units / scale);

      return kind.missing.length === 0 ? numbers : fc.oneof(numbers, fc.constantFrom(...kind.missing));
    }
    case 'date':
      return fc.oneof(
        day.map((date) => date.toISOString().slice(0, 10)),
        fc.constantFrom(...MISSING),
      );
    case 'month':
      return fc.oneof(
        day.map((date) => date.toISOString().slice(0, 7)),
        fc.constantFrom(...MISSING),
      );
    case 'enumeration':
      return fc.constantFrom(...enumerationKeys(kind.enumeration));
    case 'enumerationSet':
      return fc.subarray(enumerationKeys(kind.enumeration), { minLength: 1 }).map((keys) => keys.join('+'));
    case 'ageBand':
      return fc.constantFrom(...AGE_BANDS);
    case 'legalEntityInn':
      return fc.constantFrom('person', '1234567894', '9999999998');
  }
}

function enumerationKeys(key: Parameters<typeof enumerationItems>[0]): string[] {
  return enumerationItems(key, artificialRegion).map((item) => item.key);
}
