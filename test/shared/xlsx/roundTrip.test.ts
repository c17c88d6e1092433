import fc from 'fast-check';
import type { Value } from '../../../shared/columns/columns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { TemplateKey } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { columnsOf, type Row, rowsOf } from '../sheets/helpers/columnsOf';
import { REPORTER, ROWS } from '../sheets/helpers/filled';
import { valuesOf } from '../sheets/helpers/valuesOf';

type Filled = Readonly<Record<TemplateKey, readonly Row[]>>;

const EXPECTED = { region: khabarovsk, reporter: REPORTER, year: 2024 };

/** Rows with random values in every column; what they point at are rows of the same workbook. */
const filled: fc.Arbitrary<Filled> = rows('organisations', {}).chain((organisations) =>
  rows('mentors', { organisation: codes(organisations) }).chain((mentors) =>
    fc.record({
      organisations: fc.constant(organisations),
      mentors: fc.constant(mentors),
      mentees: rows('mentees', { organisation: codes(organisations), mentor: codes(mentors) }),
      monitoring: fixedRows(),
    }),
  ),
);

describe('a filled workbook, written and read', () => {
  it('gives the values it was filled with, without findings and without new codes', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (sheets) => {
        const reading = await throughFile(sheets);

        for (const { template, columns, findings, newCodes } of reading.sheets) {
          expect(values(rowsOf(columns), template.key)).toEqual(values(sheets[template.key], template.key));
          expect(findings.filter(({ code }) => code !== 'sheetEmpty')).toEqual([]);
          expect(newCodes).toEqual([]);
        }

        expect(reading.sheets).toHaveLength(TEMPLATE_KEYS.length);
      }),
      { numRuns: 5 },
    );
  });

  it('and written again from what was read gives the same once more', async () => {
    const first = await throughFile(ROWS);
    const [organisations = [], mentors = [], mentees = [], monitoring = []] = first.sheets.map(
      ({ columns }) => rowsOf(columns),
    );
    const again = { organisations, mentors, mentees, monitoring };
    const second = await throughFile(again);

    expect(first.sheets.map(({ template }) => template.key)).toEqual([...TEMPLATE_KEYS]);
    expect(second.sheets.map(({ columns }) => rowsOf(columns))).toEqual(Object.values(again));
  });
});

async function throughFile(sheets: Filled) {
  const columns = Object.fromEntries(TEMPLATE_KEYS.map((key) => [key, columnsOf(key, sheets[key])]));
  const specs = reporterWorkbook({ ...EXPECTED, columns });
  const read = await readWorkbook(await writeWorkbook(specs));

  if (!read.ok) throw new Error(read.reason);

  return readWorkbookSheets(read.grids, EXPECTED);
}

function rows(
  key: TemplateKey,
  references: Readonly<Record<string, fc.Arbitrary<Value>>>,
): fc.Arbitrary<Row[]> {
  const columns = templates[key].columns.map((column) => [
    column.key,
    references[column.key] ?? valuesOf(column.kind),
  ]);
  // A row needs something in a column that is no code, or it counts as blank.
  const named = {
    shortName: fc.constantFrom('ЦДТ', 'СОШ № 5', '=Школа', "'Школа"),
    lastName: fc.constantFrom('Тестов', 'Пробов'),
  };

  return fc.uniqueArray(fc.record({ ...Object.fromEntries(columns), ...pick(named, key) }), {
    selector: ({ rowCode }) => rowCode,
    maxLength: 4,
  });
}

function pick(named: { shortName: fc.Arbitrary<Value>; lastName: fc.Arbitrary<Value> }, key: TemplateKey) {
  return key === 'organisations' ? { shortName: named.shortName } : { lastName: named.lastName };
}

function codes(some: readonly Row[]): fc.Arbitrary<Value> {
  return fc.constantFrom(null, ...some.map(({ rowCode }) => rowCode ?? null));
}

function fixedRows(): fc.Arbitrary<Row[]> {
  const given = templates.monitoring.fixedRows?.(khabarovsk, 'municipality') ?? [];
  const inputs = templates.monitoring.columns.filter(({ locked }) => !locked);

  return fc.tuple(
    ...given.map(({ code }) =>
      fc.record({
        rowCode: fc.constant(code),
        ...Object.fromEntries(inputs.map(({ key, kind }) => [key, valuesOf(kind)])),
      }),
    ),
  );
}

/** What the user fills, blanks left out; shares and targets are worked out. */
function values(some: readonly Row[], key: TemplateKey): readonly Row[] {
  const own = templates[key].columns.filter(
    ({ locked, kind }) => !locked || kind.type === 'rowCode' || kind.type === 'personCode',
  );

  return some.map((row) =>
    Object.fromEntries(
      own.flatMap(({ key: name }) => {
        const value = row[name] ?? null;

        return value === null ? [] : [[name, value]];
      }),
    ),
  );
}
