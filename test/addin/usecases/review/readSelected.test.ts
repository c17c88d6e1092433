import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { registryColumns } from '../../../../shared/sheets/consolidated/registryColumns';
import { registryName } from '../../../../shared/sheets/consolidated/registryName';
import { registrySheet } from '../../../../shared/sheets/consolidated/registrySheet';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { type DeskInExcel, deskInExcel } from '../../../e2e/excel/book/deskInExcel';
import { done } from '../../../e2e/excel/book/user';
import { moveColumn } from '../../../excel-host/model/acts/moveColumn';
import { sortByColumn } from '../../../excel-host/model/acts/sortByColumn';
import { typeText } from '../../../excel-host/model/acts/typeText';
import { parseArea } from '../../../excel-host/model/address/parseArea';
import { Book } from '../../../excel-host/model/book';
import { renameSheet } from '../../../excel-host/model/sheets/renameSheet';
import { setSelection } from '../../../excel-host/model/sheets/setSelection';
import { SESSION, type Service, startService } from '../../api/service';
import { closeExcel, sheetOf } from '../../excel/excelRoad';
import { missing } from '../book';
import { given } from '../deskOver';

const YEAR = 2024;
const KEY = `svod_${'a'.repeat(43)}`;
/** Headings stand in the fifth row: title, two lines, a blank one. */
const BODY = 5;

let service: Service;

beforeAll(async () => {
  service = await startService(() => ({ body: { ...SESSION, role: 'operator' } }));
});

afterEach(closeExcel);
afterAll(() => service.stop());

/** What stands on the registry of mentees in columns A to G: code, key, who, organisation, age, request, revision. */
const MENTEES = [
  ['aaaaaaaaaaaa', '08612000', 'Ванинский район', 'СОШ 1', 'до 10 лет', 'учебный', 3],
  ['bbbbbbbbbbbb', '08701000', 'Хабаровск', 'СОШ 2', '10–14 лет', null, 1],
] as const;

function nameOf(template: TemplateKey): string {
  return registryName({ template, view: null, year: YEAR }, region.registryViews);
}

async function opened(
  template: TemplateKey = 'mentees',
  chosen: readonly string[] = ['ageBand', 'requestType'],
  rows: readonly (readonly (string | number | null)[])[] = MENTEES,
): Promise<DeskInExcel & { readonly name: string }> {
  const excel = await deskInExcel(new Book('Мой'), { address: service.address, key: KEY });
  const name = nameOf(template);
  const columns = registryColumns(templates[template], chosen);

  await excel.port.drawSheets([registrySheet(name, 'Реестр', { region, year: YEAR }, columns)]);
  await excel.port.growTable(name, BODY + rows.length - 1);
  await excel.port.writeColumns(
    name,
    columns.map((_, column) => ({ column, top: BODY, values: rows.map((row) => row[column] ?? null) })),
  );

  return { ...excel, name };
}

function select({ book }: DeskInExcel, sheet: string, ...areas: readonly string[]): void {
  const [first, ...more] = areas.map((area) => parseArea(area) ?? missing(area));

  setSelection(book, sheetOf(book, sheet), first ?? missing('an area'), ...more);
}

const read = ({ desk }: DeskInExcel) =>
  given(desk.region(({ review }) => review.readSelected?.() ?? missing('a selection')));

describe('cells selected on a consolidated registry', () => {
  it('are what can be asked about: who, which revision, which row and column, and what stands there', async () => {
    const excel = await opened();

    select(excel, excel.name, 'E6', 'F7', 'D6');

    expect(await read(excel)).toEqual({
      kind: 'cells',
      left: 0,
      cells: [
        expect.objectContaining({ row: 'aaaaaaaaaaaa', column: 'organisation', value: 'СОШ 1' }),
        {
          year: YEAR,
          template: 'mentees',
          reporter: '08612000',
          name: 'Ванинский район',
          revision: 3,
          row: 'aaaaaaaaaaaa',
          column: 'birthYear',
          rowText: null,
          caption: 'Год рождения',
          value: 'до 10 лет',
        },
        expect.objectContaining({ row: 'bbbbbbbbbbbb', reporter: '08701000', revision: 1, value: null }),
      ],
    });
  });

  it('that are headings, codes, what Svod says beside the rows, or the operator’s own are counted as left out', async () => {
    const excel = await opened();
    const sheet = sheetOf(excel.book, excel.name);

    typeText(excel.book, sheet, BODY - 1, 10, 'Моя пометка');
    typeText(excel.book, sheet, BODY, 10, 'спросить');
    typeText(excel.book, sheet, 40, 4, 'мой итог');
    select(excel, excel.name, 'A5:K6', 'E41');

    const selected = await read(excel);

    // Of 22 cells of two rows and one far below: the organisation, the age and the request.
    expect(selected).toMatchObject({ kind: 'cells', left: 20 });
    expect(selected.kind === 'cells' && selected.cells.map(({ column }) => column)).toEqual([
      'organisation',
      'birthYear',
      'requestType',
    ]);
  });

  it('are found on a sheet that was renamed, sorted and whose columns were moved', async () => {
    const excel = await opened();
    const sheet = sheetOf(excel.book, excel.name);

    done(sortByColumn(excel.book, sheet, BODY, 0, true));
    done(moveColumn(excel.book, sheet, 4, 0));
    renameSheet(excel.book, sheet, 'Мои_дети');
    select(excel, 'Мои_дети', 'A6');

    expect(await read(excel)).toMatchObject({
      cells: [{ row: 'bbbbbbbbbbbb', reporter: '08701000', column: 'birthYear', value: '10–14 лет' }],
    });
  });

  it('of given rows name the line', async () => {
    const row = ['d_oo', '08701000', 'Хабаровск', 'Дети', 12_345, 2];
    const excel = await opened('monitoring', ['value'], [row]);

    select(excel, excel.name, 'E6');
    const selected = await read(excel);
    const cell = selected.kind === 'cells' ? selected.cells[0] : undefined;

    expect(cell).toMatchObject({ template: 'monitoring', row: 'd_oo', column: 'value', revision: 2 });
    expect(cell?.rowText).toMatch(/\p{L}{4}/u);
    expect(cell?.value?.replace(/\s/g, ' ')).toBe('12 345');
  });

  it('are of the sheet in front, when there are two registries', async () => {
    const excel = await opened();
    const columns = registryColumns(templates.mentors, []);
    const name = nameOf('mentors');

    await excel.port.drawSheets([registrySheet(name, 'Реестр', { region, year: YEAR }, columns)]);
    await excel.port.writeColumns(
      name,
      ['cccccccccccc', '08701000', 'Хабаровск', 'СОШ 3', 7].map((value, column) => ({
        column,
        top: BODY,
        values: [value],
      })),
    );
    select(excel, name, 'D6');

    expect(await read(excel)).toMatchObject({
      cells: [{ template: 'mentors', row: 'cccccccccccc', revision: 7 }],
    });
  });
});

describe('a selection nothing can be made of', () => {
  it('is said to be on another sheet, to hold nothing, or to be too much', async () => {
    const excel = await opened();

    select(excel, 'Мой', 'A1');
    expect(await read(excel)).toEqual({ kind: 'other' });

    select(excel, excel.name, 'Z900');
    expect(await read(excel)).toEqual({ kind: 'nothing' });

    const many = Array.from({ length: 300 }, () => MENTEES[0]);

    await closeExcel();
    const full = await opened('mentees', ['ageBand', 'requestType'], many);

    select(full, full.name, 'A:G');
    expect(await read(full)).toMatchObject({ kind: 'many', most: 1000 });
  });

  it('is a sheet the user copied the table to, or one whose headings are gone', async () => {
    const excel = await opened();

    typeText(excel.book, sheetOf(excel.book, excel.name), BODY - 1, 0, 'Мой код');
    select(excel, excel.name, 'E6');

    expect(await read(excel)).toEqual({ kind: 'other' });
  });

  it('has rows without a code or a revision left out', async () => {
    const excel = await opened(
      'mentees',
      ['ageBand'],
      [
        [null, '08612000', 'Ванинский район', 'СОШ 1', 'до 10 лет', 3],
        ['bbbbbbbbbbbb', '08701000', 'Хабаровск', 'СОШ 2', '10–14 лет', 'версия'],
      ],
    );

    select(excel, excel.name, 'E6:E7');

    expect(await read(excel)).toEqual({ kind: 'cells', cells: [], left: 2 });
  });
});
