import type { MergeReport, PickedFile } from '../../../../addin/src/usecases/desk';
import { decideMerge } from '../../../../addin/src/usecases/merge/decideMerge';
import { mergeFiles } from '../../../../addin/src/usecases/merge/mergeFiles';
import { mergePlan } from '../../../../addin/src/usecases/merge/mergePlan';
import { readMergeFiles } from '../../../../addin/src/usecases/merge/readMergeFiles';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import { readWorkbookSheets } from '../../../../shared/sheets/readWorkbookSheets';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { columnsOf, type Row, rowsOf } from '../../../shared/sheets/helpers/columnsOf';
import { COLLEGE } from '../../../shared/sheets/helpers/filled';
import { gridOf } from '../../../shared/sheets/helpers/gridOf';
import { type GridBook, gridBook } from './gridBook';
import { approved, DIRECTORY, NOW, plainFile } from './merged';

const FORUM = { kind: 'форум', title: 'Наставник года', level: 'муниципальный', dateStart: '15.09.2022' };
const AWARD = { kind: 'грамота УО', level: 'муниципальный', date: '05.10.2022', organisation: 'СОШ № 5' };
const ORDER = { kind: 'положение', organisation: 'СОШ № 5', done: 'да', date: '05.10.2022' };

type Cells = readonly Readonly<Record<string, string>>[];

const REGION = requireRegion(irkutsk);
const OWNER = { region: REGION, reporter: municipalityReporters(REGION)[0] ?? COLLEGE, year: 2022 };

/** A file with the captions of the template's own columns, in which these cells are filled. */
function fileOf(template: TemplateKey, rows: Cells, name = 'СОШ № 5') {
  const columns = templates[template].columns.filter(
    ({ key }) => key !== 'rowCode' || rows.some((row) => row[key]),
  );

  return plainFile(`${name}.xlsx`, [
    columns.map(({ caption }) => caption),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  ]);
}

/** A municipality's workbook of a region that uses every template. */
function bookFor(template: TemplateKey, rows: readonly Row[]): GridBook {
  const columns = {
    organisations: columnsOf('organisations', DIRECTORY),
    [template]: columnsOf(template, rows),
  };
  const specs = reporterWorkbook({ ...OWNER, columns });

  return gridBook(specs.flatMap((spec) => (spec.stamp ? [gridOf(spec)] : [])));
}

async function mergeInto(book: GridBook, template: TemplateKey, file: PickedFile): Promise<MergeReport> {
  const desk = { workbook: book, owner: OWNER, now: NOW, remembered: [] };

  return mergeFiles(book, approved(await readMergeFiles(desk, template, [file])));
}

/** The registry after these files, one after another; the last changes nothing when it is merged once more. */
async function registryAfter(
  template: TemplateKey,
  files: readonly Cells[],
  before: readonly Row[] = [],
): Promise<readonly Row[]> {
  const book = bookFor(template, before);

  for (const rows of files) await mergeInto(book, template, await fileOf(template, rows));

  const { sheets } = readWorkbookSheets(book.grids(), OWNER);
  const sheet = sheets.find((one) => one.template.key === template);
  const again = await mergeInto(book, template, await fileOf(template, files.at(-1) ?? []));

  expect(again).toMatchObject({ added: 0, changed: 0 });

  return sheet ? rowsOf(sheet.columns) : [];
}

describe('rows of other registries without a code', () => {
  it('are two events where one title stands on two days, and one where the day comes later', async () => {
    const later = { ...FORUM, dateStart: '20.11.2022' };
    const { dateStart: _, ...undated } = { ...FORUM, title: 'Школа наставника' };
    const dated = { ...undated, dateStart: '03.03.2022' };
    const events = await registryAfter('events', [[FORUM, later, undated], [dated]]);

    expect(events.map(({ title, dateStart }) => [title, dateStart])).toEqual([
      ['Наставник года', '2022-09-15'],
      ['Наставник года', '2022-11-20'],
      ['Школа наставника', '2022-03-03'],
    ]);
  });

  it('are as many awards as there are, though two are alike in all that is filled in', async () => {
    const named = { ...AWARD, person: 'Пробова Проба' };
    const awards = await registryAfter('awards', [[AWARD, AWARD, named]]);

    expect(awards.map(({ person }) => person)).toEqual([undefined, undefined, 'Пробова Проба']);
  });

  it('are one award more when a file names one more of the same kind', async () => {
    expect(await registryAfter('awards', [[AWARD], [AWARD, AWARD]])).toHaveLength(2);
  });

  it('are one document that is ready now, and another where the title says so', async () => {
    const { date: _, ...notYet } = { ...ORDER, done: 'нет' };
    const titled = { ...ORDER, title: 'О наставниках' };
    const other = { ...ORDER, title: 'О кураторах' };
    const documents = await registryAfter('documents', [[notYet], [titled, other]]);

    expect(documents.map(({ title, done }) => [title, done])).toEqual([
      ['О наставниках', 'yes'],
      ['О кураторах', 'yes'],
    ]);
  });

  it('are two partners of one name where the ИНН differ', async () => {
    const partner = { name: 'ООО «Ромашка»', kind: 'предприятие', organisation: 'СОШ № 5' };
    const partners = await registryAfter('partners', [
      [
        { ...partner, inn: '7707083893' },
        { ...partner, inn: '2721000012' },
      ],
      [partner],
    ]);

    expect(partners).toHaveLength(2);
  });

  it('are one publication that is said to show somebody after all', async () => {
    const published = {
      title: 'Лучший наставник',
      medium: 'СМИ',
      topic: 'лучший наставник',
      published: '05.10.2022',
      organisation: 'СОШ № 5',
    };
    const publications = await registryAfter('publications', [
      [{ ...published, showsPerson: 'нет' }],
      [{ ...published, showsPerson: 'да' }],
    ]);

    expect(publications.map(({ showsPerson }) => showsPerson)).toEqual(['yes']);
  });

  it('are one line of monitoring for an organisation', async () => {
    const line = { organisation: 'СОШ № 5', level: 'школа' };
    const lines = await registryAfter('orgMonitoring', [[line], [{ ...line, level: 'доп. образование' }]]);

    expect(lines).toHaveLength(1);
  });
});

describe('a row code', () => {
  const row = {
    rowCode: 'vvvvvvvvvvvv',
    title: 'Старое название',
    kind: 'forum',
    organisation: 'aaaaaaaaaaaa',
  };

  it('finds the event whose title was mended', async () => {
    const events = await registryAfter('events', [[{ ...FORUM, rowCode: row.rowCode }]], [row]);

    expect(events).toEqual([expect.objectContaining({ rowCode: row.rowCode, title: 'Наставник года' })]);
  });

  it('that was copied with its row is that of the row nothing was typed over', async () => {
    const copied = { ...FORUM, rowCode: row.rowCode };
    const original = { ...copied, title: 'Старое название' };
    const events = await registryAfter('events', [[copied, original, { ...copied, title: 'Третье' }]], [row]);

    expect(events.map(({ title }) => title)).toEqual(['Старое название', 'Наставник года', 'Третье']);
    expect(events[0]).toMatchObject({ rowCode: row.rowCode, dateStart: '2022-09-15' });
    expect(new Set(events.map(({ rowCode }) => rowCode)).size).toBe(3);
  });
});

describe('a file that does not tell whose it is', () => {
  const rows = [{ ...FORUM, title: 'Форум' }];

  it('may be of no single organisation where the registry allows for that', async () => {
    const book = bookFor('events', []);
    const desk = { workbook: book, owner: OWNER, now: NOW, remembered: [] };
    const file = await fileOf('events', rows, 'список');
    const matter = await readMergeFiles(desk, 'events', [file]);

    expect(mergePlan(matter)).toMatchObject({ nobodys: true, files: [{ wants: 'organisation' }] });

    const decided = decideMerge(matter, { file: file.name, organisation: null });

    expect(mergePlan(decided).files[0]).toMatchObject({ wants: 'nothing', organisation: null });
    expect(await mergeFiles(book, decided)).toMatchObject({ added: 1 });
  });

  it('is of one where every row has one', async () => {
    const desk = { workbook: bookFor('practices', []), owner: OWNER, now: NOW, remembered: [] };
    const file = await fileOf('practices', [{ title: 'Час вопросов' }], 'список');
    const matter = await readMergeFiles(desk, 'practices', [file]);
    const decided = decideMerge(matter, { file: file.name, organisation: null });

    expect(mergePlan(decided)).toMatchObject({ nobodys: false, files: [{ wants: 'organisation' }] });
  });
});
