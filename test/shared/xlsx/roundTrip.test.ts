import fc from 'fast-check';
import type { Columns } from '../../../shared/columns/columns';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../shared/regions/reporter';
import { usedTemplates } from '../../../shared/regions/usedTemplates';
import { isDerived } from '../../../shared/sheets/isDerived';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { TemplateKey } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { columnsOf, type Row, rowsOf } from '../sheets/helpers/columnsOf';
import { COLLEGE, COLUMNS, REPORTER } from '../sheets/helpers/filled';
import { type BookOwner, filledBooks } from '../sheets/helpers/filledBooks';

const REGION: Reporter = { key: 'region', kind: 'region', name: 'РИКП' };
const reporters: readonly Reporter[] = [...municipalityReporters(irkutsk).slice(0, 1), COLLEGE, REGION];

describe.each(reporters)('a filled workbook of $name, written and read', (reporter) => {
  const owner: BookOwner = { region: irkutsk, reporter, year: 2024 };

  it('gives the values it was filled with, without findings and without new codes', async () => {
    await fc.assert(
      fc.asyncProperty(filledBooks(owner), async (book) => {
        const columns = Object.fromEntries(
          TEMPLATE_KEYS.flatMap((key) => (book[key] ? [[key, columnsOf(key, book[key])]] : [])),
        );
        const reading = await throughFile(owner, columns);

        for (const { template, columns: read, findings, newCodes } of reading.sheets) {
          expect(valuesOf(rowsOf(read), template.key)).toEqual(valuesOf(book[template.key], template.key));
          expect(findings.filter(({ code }) => code !== 'sheetEmpty')).toEqual([]);
          expect(newCodes).toEqual([]);
        }

        expect(reading.refused).toEqual([]);
        expect(reading.sheets.map(({ template }) => template.key)).toEqual(
          usedTemplates(irkutsk, reporter, 2024),
        );
      }),
      { numRuns: 3 },
    );
  });
});

describe('a workbook that was read', () => {
  it('and written again gives the same once more', async () => {
    const owner = { region: khabarovsk, reporter: REPORTER, year: 2024 };
    const first = await throughFile(owner, COLUMNS);
    const again = Object.fromEntries(first.sheets.map(({ template, columns }) => [template.key, columns]));
    const second = await throughFile(owner, again);

    expect(first.sheets.map(({ template }) => template.key)).toEqual(Object.keys(COLUMNS));
    expect(second.sheets.map(({ columns }) => rowsOf(columns))).toEqual(
      first.sheets.map(({ columns }) => rowsOf(columns)),
    );
  });
});

describe('every template', () => {
  it('is in one of the workbooks that are tried', () => {
    const tried = reporters.flatMap((reporter) => usedTemplates(irkutsk, reporter, 2024));

    expect(new Set(tried)).toEqual(new Set(TEMPLATE_KEYS));
  });
});

async function throughFile(owner: BookOwner, columns: Partial<Record<TemplateKey, Columns>>) {
  const read = await readWorkbook(await writeWorkbook(reporterWorkbook({ ...owner, columns })));

  if (!read.ok) throw new Error(read.reason);

  return readWorkbookSheets(read.grids, owner);
}

/** What the user fills, blanks left out; shares, targets and terms are worked out. */
function valuesOf(rows: readonly Row[] | undefined, key: TemplateKey): readonly Row[] {
  const own = templates[key].columns.filter((column) => !isDerived(templates[key], column));

  return (rows ?? []).map((row) =>
    Object.fromEntries(
      own.flatMap(({ key: name }) => {
        const value = row[name] ?? null;

        return value === null ? [] : [[name, value]];
      }),
    ),
  );
}
