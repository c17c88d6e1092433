import * as fc from 'fast-check';
import { type CsvProfile, EXCEL_RU, MACHINE } from '../../../../functions/src/feed/csv/csvProfile';
import { type CsvCell, writeCsv } from '../../../../functions/src/feed/csv/writeCsv';
import { FORMULA_START } from '../../../../shared/cells/formulaStart';
import { parseCsv } from './parseCsv';

const HOSTILE = [
  '=1+1',
  '+7',
  '-2',
  '@cmd',
  '\t=1',
  '\r\n=1',
  '"',
  '","',
  ';',
  "'=1",
  ' leading',
  'a"b',
  '﻿',
  '＝1',
];

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.integer(), fc.constant(null));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));

function read(profile: CsvProfile, rows: readonly (readonly CsvCell[])[]): readonly (readonly string[])[] {
  const written = Buffer.from(writeCsv(profile, rows)).toString('utf8');

  expect(written.startsWith(profile.start)).toBe(true);

  return parseCsv(written.slice(profile.start.length), profile.separator);
}

describe('a CSV for programs', () => {
  test('is read back as it was by whoever knows RFC 4180', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.map((row) => row.map((one) => (one === null ? '' : String(one))));

        expect(read(MACHINE, rows)).toEqual(expected);
      }),
    );
  });

  test('has no mark at its beginning, commas and a decimal point', () => {
    expect(Buffer.from(writeCsv(MACHINE, [['a', 1.5, null]])).toString()).toBe('a,1.5,\r\n');
  });
});

describe('a CSV for Excel with Russian settings', () => {
  test('begins with a mark, has semicolons and a decimal comma', () => {
    const bytes = Buffer.from(writeCsv(EXCEL_RU, [['Шаблон', 1.5, null]]));

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().slice(1)).toBe('Шаблон;1,5;\r\n');
  });

  test('is read back with an apostrophe before what could be run, and nothing else changed', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const expected = rows.map((row) =>
          row.map((one) => {
            if (one === null) return '';
            if (typeof one === 'number') return String(one).replace('.', ',');

            return FORMULA_START.test(one) ? `'${one}` : one;
          }),
        );

        expect(read(EXCEL_RU, rows)).toEqual(expected);
      }),
    );
  });

  test.each(HOSTILE)('lets %j run nothing', (hostile) => {
    const [[field = ''] = []] = read(EXCEL_RU, [[hostile]]);

    expect(FORMULA_START.test(field)).toBe(false);
  });
});
