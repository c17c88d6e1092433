import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type { Desk } from '../../../../addin/src/usecases/desk';
import { columnsOfRecords } from '../../../../functions/local/demo/demoRecords';
import { newCode } from '../../../../shared/columns/code';
import { valueAt } from '../../../../shared/columns/columns';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { textToStamp } from '../../../../shared/sheets/stampText';
import { practices } from '../../../../shared/templates/practices';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { deskInExcel } from '../../../e2e/excel/book/deskInExcel';
import { openedBook } from '../../../e2e/excel/book/openedBook';
import { closeExcel } from '../../excel/excelRoad';
import { BOOK, missing, OWNER } from '../book';
import { deskOver, given, valuesOf } from '../deskOver';

const NAME = 'Практики';

const organisations = BOOK.columns.organisations ?? missing('the directory');
const PRACTICE = {
  rowCode: newCode(),
  title: 'Мастерская первых шагов',
  organisation: valueAt(organisations, 'rowCode', 0),
  form: 'T_P',
  level: valueAt(organisations, 'level', 0),
  summary: 'Встречи раз в неделю по плану.',
  selection: 'municipal',
  published: 'ownSite',
  authors: 'Тестова А. Б.',
  consentPublish: 'given',
};

/** The district's workbook as version 1 drew it, with a column of the user's own beside the table. */
async function oldFile(version = 1): Promise<Uint8Array> {
  const specs = reporterWorkbook({
    ...OWNER,
    templates: ['organisations', 'practices'],
    columns: {
      organisations,
      practices: columnsOfRecords(practices, [
        PRACTICE,
        { ...PRACTICE, rowCode: newCode(), title: 'Вторая' },
      ]),
    },
  }).map((spec) => {
    if (spec.stamp?.template !== 'practices') return spec;

    const right = spec.table?.range.right ?? 0;
    const rows = spec.rows.map(({ cells, ...row }, index) => {
      const padded = [...cells, ...Array(Math.max(0, right + 2 - cells.length)).fill(null)];

      return {
        ...row,
        cells:
          index === (spec.table?.range.top ?? 0) + 1
            ? [...padded, { value: 'моя пометка', style: 'text' as const }]
            : cells,
      };
    });

    return { ...spec, stamp: { ...spec.stamp, version }, rows };
  });

  return writeWorkbook(specs);
}

type Opened = { readonly desk: Desk; readonly port: WorkbookPort };

const ROADS: readonly (readonly [string, (bytes: Uint8Array) => Promise<Opened>])[] = [
  [
    'a file',
    async (bytes) => {
      const { desk, workbook: port } = await deskOver({ bytes });

      return { desk, port };
    },
  ],
  ['Excel', async (bytes) => deskInExcel(await openedBook(bytes))],
];

const gridIn = async (port: WorkbookPort) => (await port.readSheets([NAME]))[0] ?? missing(NAME);
const upgraded = (desk: Desk) => given(desk.region(({ upgrade }) => upgrade.upgrade()));
const practicesIn = async (desk: Desk) =>
  (await given(desk.overview())).tasks.find(({ template }) => template === 'practices');

afterEach(closeExcel);

describe.each(ROADS)('a workbook of the version before in %s', (_road, open) => {
  it('says which sheet it is and what the new version changes', async () => {
    const { desk } = await open(await oldFile());

    expect(await practicesIn(desk)).toMatchObject({ sheet: NAME, outdated: true });
    expect(await given(desk.region(({ upgrade }) => upgrade.find()))).toMatchObject([
      { sheet: NAME, difference: { from: 1, to: 2, nowShared: ['Согласие на распространение'] } },
    ]);
  });

  it('is checked as it is', async () => {
    const { desk } = await open(await oldFile());
    const { sheets } = await given(desk.check());

    expect(sheets.find(({ template }) => template === 'practices')).toMatchObject({ sheet: NAME, errors: 0 });
  });

  it('is brought up to date in place: everything that was typed stays', async () => {
    const { desk, port } = await open(await oldFile());
    const before = await gridIn(port);
    const names = await upgraded(desk);
    const now = await gridIn(port);
    const line = (text: unknown) => typeof text === 'string' && text.includes('шаблон версии');

    expect(names).toEqual([NAME]);
    expect(textToStamp(now.stamp ?? '')?.version).toBe(2);
    expect(valuesOf(now).find(line)).toContain('шаблон версии 2');
    expect(valuesOf(now).filter((one) => !line(one))).toEqual(valuesOf(before).filter((one) => !line(one)));
    expect(valuesOf(now)).toContain('моя пометка');
    expect((await practicesIn(desk))?.outdated).toBeUndefined();
    expect(await upgraded(desk)).toEqual([]);
  });

  it('has nothing to mend afterwards', async () => {
    const { desk } = await open(await oldFile());
    await upgraded(desk);
    const { sheets } = await given(desk.check());

    expect(sheets.find(({ template }) => template === 'practices')).toMatchObject({
      errors: 0,
      unexplained: 0,
    });
  });
});
