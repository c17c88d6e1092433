import { fileWorkbook } from '../../../../addin/src/file/fileWorkbook';
import { mergeFiles } from '../../../../addin/src/usecases/merge/mergeFiles';
import { readMergeFiles } from '../../../../addin/src/usecases/merge/readMergeFiles';
import { readNames } from '../../../../addin/src/usecases/names/readNames';
import { writeNames } from '../../../../addin/src/usecases/names/writeNames';
import { readWorkbookSheets } from '../../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { columnsOf, type Row, rowsOf } from '../../../shared/sheets/helpers/columnsOf';
import { gridsOf } from '../../../shared/xlsx/helpers/gridsOf';
import { unzip } from '../../../shared/xlsx/helpers/unzip';
import { listFile, pupil, schools, templateFile } from './manySchools';
import { approved, NOW, OWNER } from './merged';

const DIRECTORY = schools(3);
/** More than the sheet has rows prepared for. */
const MANY = 150;

async function ownFile(): Promise<Uint8Array> {
  const columns = { organisations: columnsOf('organisations', DIRECTORY), mentees: columnsOf('mentees', []) };

  return await writeWorkbook(reporterWorkbook({ ...OWNER, columns }));
}

async function menteesIn(bytes: Uint8Array): Promise<readonly Row[]> {
  const { sheets } = readWorkbookSheets(await gridsOf(bytes), OWNER);
  const sheet = sheets.find(({ template }) => template.key === 'mentees');

  return sheet ? rowsOf(sheet.columns) : [];
}

async function mergedFile(): Promise<Uint8Array> {
  const workbook = fileWorkbook(await ownFile());
  const pupils = Array.from({ length: MANY }, (_, index) => pupil(0, index));
  const files = [
    await templateFile('школа 1.xlsx', DIRECTORY, pupils),
    await listFile(1, [pupil(1, 0), pupil(1, 1)]),
  ];
  const input = { workbook, owner: OWNER, now: NOW, remembered: [] };
  const matter = approved(await readMergeFiles(input, 'mentees', files));

  expect(await mergeFiles(workbook, matter)).toMatchObject({ added: MANY + 2, changed: 0, files: 2 });
  expect(await mergeFiles(workbook, matter)).toMatchObject({ added: 0, changed: 0, same: MANY + 2 });

  return workbook.bytes() ?? new Uint8Array();
}

describe('merging into a file', () => {
  it('writes every row, and the table reaches over all of them', async () => {
    const bytes = await mergedFile();
    const rows = await menteesIn(bytes);
    const tables = Object.entries(await unzip(bytes)).filter(([name]) => name.startsWith('xl/tables/'));
    const table = tables.find(([, text]) => text.includes('Svod_mentees'))?.[1] ?? '';

    expect(rows).toHaveLength(MANY + 2);
    expect(rows[2]).toMatchObject({ ...pupil(0, 0), rowCode: expect.any(String) });
    expect(rows[0]).toMatchObject({ lastName: pupil(1, 0).lastName, dateIn: '2024-09-15', form: 'P_P' });
    expect(table).toMatch(new RegExp(`ref="A6:[A-Z]+${6 + MANY + 2}"`));
  });

  it('lets the names be taken to a colleague’s file', async () => {
    const bytes = await mergedFile();
    const names = await writeNames(fileWorkbook(bytes), OWNER, 'совсем другая тайна');
    const rows = (await menteesIn(bytes)).map(({ rowCode = null, personCode = null, form = null }) => ({
      rowCode,
      personCode,
      form,
    }));
    const columns = { mentees: columnsOf('mentees', rows) };
    const colleague = fileWorkbook(await writeWorkbook(reporterWorkbook({ ...OWNER, columns })));
    const file = names.ok ? names.value : { name: '', bytes: new Uint8Array() };

    expect(await readNames(colleague, OWNER, file, 'совсем другая тайна')).toEqual({
      ok: true,
      value: { rows: MANY + 2, kept: 0 },
    });
    expect((await menteesIn(colleague.bytes() ?? new Uint8Array()))[7]).toMatchObject({
      lastName: pupil(0, 5).lastName,
      birthYear: pupil(0, 5).birthYear,
      dateIn: '2024-09-15',
      consent: 'given',
    });
  });
});
