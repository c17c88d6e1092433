import type { CollectWanted } from '../../../../addin/src/usecases/consolidated/collectWanted';
import type { Desk } from '../../../../addin/src/usecases/desk';
import { primorye } from '../../../../shared/regions/primorye';
import type { Grid } from '../../../../shared/sheets/grid';
import { deskInExcel } from '../../../e2e/excel/book/deskInExcel';
import { Book } from '../../../excel-host/model/book';
import { reporting } from '../../../functions/usecases/reporting';
import { bodyOf, code, monitoringBody, type Row } from '../../../functions/usecases/sheets';
import { startTestApp, type TestApp } from '../../../functions/usecases/testApp';
import { closeExcel } from '../../excel/excelRoad';
import { missing } from '../book';
import { deskOver, given } from '../deskOver';
import { type AppServer, startAppServer } from './appServer';

const CITY = '08701000';
const AMUR = '08709000';
const HEADINGS = 4;

let app: TestApp;
let server: AppServer;
let key: string;

beforeAll(async () => {
  app = await startTestApp();
  server = await startAppServer(app);
  key = await app.keyOf('operator');

  const { push } = reporting(app);
  const answers = [];

  for (const [reporter, school] of [
    [CITY, 'Гимназия № 3'],
    [AMUR, 'СОШ № 8'],
  ] as const) {
    answers.push(
      await push(bodyOf('organisations', [{ rowCode: code(1, 'c'), shortName: school }]), { reporter }),
      await push(bodyOf('mentors', [{ rowCode: code(1, 'b') }]), { reporter, template: 'mentors' }),
      await push(bodyOf('mentees', mentees(3)), { reporter, template: 'mentees' }),
    );
  }
  answers.push(
    await push(monitoringBody('municipality'), { reporter: '08612000', template: 'monitoring' }),
    await push(bodyOf('awards', AWARDS), { reporter: CITY, template: 'awards' }),
    await push(bodyOf('practices', PRACTICES), { reporter: CITY, template: 'practices' }),
  );

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
}, 60_000);

afterEach(closeExcel);

afterAll(async () => {
  await server.stop();
  await app.stop();
});

function mentees(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, row) => ({ personCode: code(row, 'p') }));
}

const AWARDS: readonly Row[] = [
  { organisation: code(1, 'c'), kind: 'winner', level: 'regional', monthAwarded: '2024-05' },
  { organisation: code(1, 'c'), kind: 'badge', level: 'municipal', monthAwarded: '2024-05' },
  { organisation: null, kind: 'other', level: 'municipal', monthAwarded: '2024-05' },
];
const PRACTICES: readonly Row[] = ['regional', 'declined'].map((selection, row) => ({
  organisation: code(1, 'c'),
  title: `Практика ${row}`,
  form: 'T_P',
  level: 'school',
  summary: 'Встречи раз в неделю.',
  selection,
}));

const wanted = (change: Partial<CollectWanted>): CollectWanted => ({
  template: 'mentees',
  view: null,
  year: 2024,
  columns: ['form', 'ageBand', 'mentor', 'monthIn'],
  anew: false,
  ...change,
});

const collect = (desk: Desk, change: Partial<CollectWanted> = {}) =>
  given(desk.region((one) => one.consolidated.collect(wanted(change))));

function bodyOfGrid({ cells }: Grid): readonly (readonly unknown[])[] {
  return cells.slice(HEADINGS).map((row) => [...row]);
}

describe('a registry of what the districts have sent', () => {
  it('is the same table in Excel and in a file, with organisations by name', async () => {
    const file = await deskOver({ address: server.address, key });
    const excel = await deskInExcel(new Book('Лист1'), { address: server.address, key });
    const sheet = 'Свод_2024_Наставляемые';

    expect(await collect(file.desk)).toMatchObject({ kind: 'collected', pulled: 2, rows: { added: 6 } });
    expect(await collect(excel.desk)).toMatchObject({ kind: 'collected', sheet });

    const [inExcel] = await excel.port.readSheets([sheet]);
    const rows = bodyOfGrid(await file.grid(sheet));

    expect(bodyOfGrid(inExcel ?? missing(sheet))).toEqual(rows);
    expect(rows[0]).toEqual([
      'Код строки',
      'Кто сдал (код)',
      'Кто сдал',
      'Организация',
      'Год рождения',
      'Форма наставничества',
      'Наставник',
      'Дата вхождения в программу',
      'Версия сдачи',
      'Состояние сдачи',
    ]);
    expect(rows[1]).toEqual([
      code(0),
      CITY,
      'городской округ город Хабаровск',
      'Гимназия № 3',
      '10–14 лет',
      '«Учитель - ученик»',
      code(1, 'b'),
      45_536,
      1,
      'ждёт проверки',
    ]);
    expect(rows[4]?.[3]).toBe('СОШ № 8');
    expect(file.desk.file?.current()?.name).toBe(`${sheet}.xlsx`);
  });

  it('follows an organisation that is called otherwise by now, though no row was sent anew', async () => {
    const { desk, grid } = await deskOver({ address: server.address, key });
    await collect(desk);

    const renamed = bodyOf('organisations', [{ rowCode: code(1, 'c'), shortName: 'Лицей № 8' }]);
    await reporting(app).push(renamed, { reporter: AMUR }, { base: 1 });

    expect(await collect(desk)).toMatchObject({ pulled: 1, unchanged: 1, rows: { updated: 3, added: 0 } });
    expect(bodyOfGrid(await grid('Свод_2024_Наставляемые')).map((row) => row[3])).toContain('Лицей № 8');
  });

  it('takes up what was sent anew and lets go of what is no longer there', async () => {
    const { desk } = await deskOver({ address: server.address, key });
    await collect(desk);

    const where = { reporter: CITY, template: 'mentees' } as const;
    const { status } = await reporting(app).push(bodyOf('mentees', mentees(2)), where, { base: 1 });

    expect(status).toBe(201);
    expect(await collect(desk)).toMatchObject({ pulled: 1, rows: { updated: 2, added: 0, gone: 1 } });
    expect(await collect(desk)).toMatchObject({ pulled: 0, unchanged: 2 });
  });

  it('is made of given rows, too', async () => {
    const { desk, grid } = await deskOver({ address: server.address, key });

    await collect(desk, { template: 'monitoring', columns: ['value'] });

    const [headings, first] = bodyOfGrid(await grid('Свод_2024_Мониторинг'));

    expect(headings).toEqual([
      'Код строки',
      'Кто сдал (код)',
      'Кто сдал',
      'Содержание строки',
      'Значение',
      'Версия сдачи',
      'Состояние сдачи',
    ]);
    expect(first?.slice(3, 5)).toEqual([expect.stringContaining(': '), expect.any(Number)]);
  });

  it('is for the operator only', async () => {
    const analyst = await deskOver({ address: server.address, key: await app.keyOf('analyst') });
    const outcome = await analyst.desk.region((one) => one.consolidated.collect(wanted({})));

    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'roleNotAllowed' } },
    });
    expect((await analyst.workbook.listSheets()).length).toBe(0);
  });
});

describe('a district’s two registries of mentors', () => {
  const region = 'primorye';
  const [{ reporter = '' } = missing('a view')] = primorye.registryViews;
  const [teachers, pupils] = ['mentorTeachers', 'mentorPupils'].map((view) => ({
    template: 'mentors' as const,
    view,
    columns: ['category'],
  }));

  async function push(
    template: 'organisations' | 'mentors',
    rows: readonly Row[],
    base = 0,
  ): Promise<number> {
    const { accessKey } = await app.admit({ region, role: 'reporter', reporters: [reporter] });
    const { status } = await app.call('pushSubmission', {
      key: accessKey,
      params: { region, year: '2024', template, reporter },
      headers: {
        ...(base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
        'idempotency-key': `district-${template}-${base}`,
      },
      body: bodyOf(template, rows),
    });

    return status;
  }

  it('divide one template, and a mentor who has become a teacher moves over', async () => {
    const { accessKey } = await app.admit({ region });
    const { desk, grid } = await deskOver({ address: server.address, key: accessKey });
    const teacher = { rowCode: code(1, 'b') };
    const pupil = {
      rowCode: code(2, 'b'),
      personCode: code(2, 'p'),
      category: 'pupil',
      ageBand: '15-17',
      forms: 'P_P',
    };

    expect(await push('organisations', [{ rowCode: code(1, 'c') }])).toBe(201);
    expect(await push('mentors', [teacher, pupil])).toBe(201);
    expect(await collect(desk, teachers)).toMatchObject({ rows: { added: 1 } });
    expect(await collect(desk, pupils)).toMatchObject({ rows: { added: 1 } });
    expect(bodyOfGrid(await grid('Свод_2024_НаставникиУченики'))[1]?.slice(0, 5)).toEqual([
      code(2, 'b'),
      reporter,
      expect.stringContaining('Хасанский'),
      'СОШ № 1',
      'обучающийся',
    ]);

    expect(
      await push('mentors', [teacher, { ...pupil, category: 'teacher', forms: 'T_P', ageBand: null }], 1),
    ).toBe(201);
    expect(await collect(desk, teachers)).toMatchObject({ rows: { updated: 1, added: 1, gone: 0 } });
    expect(await collect(desk, pupils)).toMatchObject({ rows: { updated: 0, added: 0, gone: 1 } });
  });

  it('are offered beside the templates, with what of them is there', async () => {
    const { accessKey } = await app.admit({ region });
    const { desk } = await deskOver({ address: server.address, key: accessKey });
    const offer = () => given(desk.region((one) => one.consolidated.offer(2024)));

    expect(await offer()).toContainEqual(expect.objectContaining({ view: 'mentorPupils', standing: null }));

    await collect(desk, pupils);

    expect(await offer()).toContainEqual(
      expect.objectContaining({
        view: 'mentorPupils',
        standing: { sheet: 'Свод_2024_НаставникиУченики', columns: ['category'] },
      }),
    );
  });
});

describe('the sheet of the League and of awards', () => {
  it('counts awards and selected practices by organisation and names nobody', async () => {
    const { desk, grid } = await deskOver({ address: server.address, key });
    const drawn = await given(desk.region((one) => one.consolidated.drawAwards(2024)));
    const { cells } = await grid(drawn.sheet);
    const top = cells.findIndex(([cell]) => cell === 'Кто сдал');
    const table = cells.slice(top + 1).map((row) => row.slice(1));

    expect(drawn).toMatchObject({ sheet: 'Лига_и_награды', organisations: 2 });
    expect(table[0]).toEqual(['Гимназия № 3', 2, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1]);
    expect(table[1]).toEqual(['без организации', 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(JSON.stringify(cells)).toContain('Списка участников Лиги');
  });
});
