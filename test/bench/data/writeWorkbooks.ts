import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { HEADING_ROW, isStarred, sheetLayout } from '../../../shared/sheets/sheetLayout';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { captionOf } from '../../../shared/templates/captionOf';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { mentees } from '../../../shared/templates/mentees';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { BENCH_YEAR } from './benchYear';
import { workbookRegistries } from './registries';

const WORKBOOKS = 45;
const ROWS = 10_000;

/**
 * Writes the filled registries of 45 municipalities into `folder`, 10,000 mentees in all, and beside them what a
 * script has to know to check them. Only the sheet of mentees, without its prepared blank rows: the easiest
 * workbooks there can be.
 *
 * @returns path of the rules
 */
export async function writeWorkbooks(folder: string): Promise<string> {
  for (let number = 0; number < WORKBOOKS; number += 1) {
    const rows = Math.floor((ROWS * (number + 1)) / WORKBOOKS) - Math.floor((ROWS * number) / WORKBOOKS);

    await writeFile(join(folder, `${number + 1}.xlsx`), await registryFile(number, rows));
  }

  const rules = join(folder, 'rules.json');
  await writeFile(rules, JSON.stringify(checks()));

  return rules;
}

async function registryFile(number: number, rows: number): Promise<Uint8Array> {
  const reporter: Reporter = {
    key: String(90_000_000 + number),
    kind: 'municipality',
    name: `Тестовый округ № ${number + 1}`,
  };
  const columns = workbookRegistries({ mentees: rows, seed: number });
  const specs = reporterWorkbook({ region: khabarovsk, reporter, year: BENCH_YEAR, columns });

  return writeWorkbook(specs.filter(({ name }) => name === mentees.name).map(withoutBlankRows));
}

function withoutBlankRows(spec: SheetSpec): SheetSpec {
  return { ...spec, rows: spec.rows.filter(({ cells }) => cells.some((cell) => cell?.value !== null)) };
}

/** What pandas_consolidate.py checks, taken from the template. */
function checks() {
  const { columns } = sheetLayout(mentees, 0);
  const headings = columns.flatMap(({ heading, column }) => (column === null ? [] : [{ heading, column }]));
  const lists = headings.flatMap(({ heading, column: { kind } }) =>
    kind.type === 'enumeration'
      ? [[heading, enumerationItems(kind.enumeration, khabarovsk).map(({ label }) => label)] as const]
      : [],
  );

  return {
    sheet: mentees.name,
    headingRow: HEADING_ROW,
    required: headings.filter(({ column }) => isStarred(column)).map(({ heading }) => heading),
    dates: headings.filter(({ column }) => column.kind.type === 'date').map(({ heading }) => heading),
    lists: Object.fromEntries(lists),
    form: `${captionOf(mentees, 'form')} *`,
  };
}
