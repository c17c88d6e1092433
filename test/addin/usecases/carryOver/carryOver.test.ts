import { carryOver } from '../../../../addin/src/usecases/carryOver/carryOver';
import { DeskProblem } from '../../../../addin/src/usecases/desk/deskProblem';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { Reporter } from '../../../../shared/regions/reporter';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { columnsOf, type Row, rowsOf } from '../../../shared/sheets/helpers/columnsOf';
import { COLLEGE, filledGrids, REPORTER, ROWS } from '../../../shared/sheets/helpers/filled';
import { gridsOf } from '../../../shared/xlsx/helpers/gridsOf';
import { OWNER } from '../merge/merged';

const NEXT = { ...OWNER, year: 2025 };
const [MENTOR = {}, OTHER_MENTOR = {}] = ROWS.mentors;
const [MENTEE = {}] = ROWS.mentees;

async function carried(rows: Parameters<typeof filledGrids>[0]): Promise<Record<string, readonly Row[]>> {
  const columns = Object.fromEntries(
    (['organisations', 'mentors', 'mentees', 'monitoring'] as const).map((key) => [
      key,
      columnsOf(key, rows?.[key] ?? []),
    ]),
  );
  const bytes = await writeWorkbook(
    reporterWorkbook({ region: OWNER.region, reporter: REPORTER, year: 2024, columns }),
  );
  const { columns: carriedOver } = carryOver(await gridsOf(bytes), NEXT);

  return Object.fromEntries(Object.entries(carriedOver).map(([key, one]) => [key, one ? rowsOf(one) : []]));
}

const IRKUTSK = requireRegion(irkutsk);
const DISTRICT = municipalityReporters(IRKUTSK)[0] ?? REPORTER;

/** What a workbook of 2022 with these rows gives the next year. */
async function carriedBy(
  reporter: Reporter,
  rows: Partial<Record<TemplateKey, readonly Row[]>>,
): Promise<Partial<Record<TemplateKey, readonly Row[]>>> {
  const columns = Object.fromEntries(
    TEMPLATE_KEYS.flatMap((key) => (rows[key] ? [[key, columnsOf(key, rows[key])]] : [])),
  );
  const bytes = await writeWorkbook(reporterWorkbook({ region: IRKUTSK, reporter, year: 2022, columns }));
  const carriedOver = carryOver(await gridsOf(bytes), { region: IRKUTSK, reporter, year: 2023 });

  return Object.fromEntries(Object.entries(carriedOver.columns).map(([key, one]) => [key, rowsOf(one)]));
}

describe('carryOver of the other registries', () => {
  const programme: Row = {
    rowCode: 'gggggggggggg',
    title: 'Первые шаги',
    organisation: 'aaaaaaaaaaaa',
    dateIn: '2021-09-01',
    state: 'running',
  };
  const practice: Row = {
    rowCode: 'rrrrrrrrrrrr',
    title: 'Час вопросов',
    organisation: 'aaaaaaaaaaaa',
    summary: 'Встречи раз в неделю.',
    authors: 'Тестова Проба',
  };
  const partner: Row = {
    rowCode: 'tttttttttttt',
    name: 'ООО «Ромашка»',
    inn: '7707083893',
    kind: 'enterprise',
  };
  const { organisations } = ROWS;

  it('takes programmes that go on, all practices and partners, and nothing that took place in the year', async () => {
    const over = {
      ...programme,
      rowCode: 'hhhhhhhhhhhh',
      title: 'Бывшая',
      state: 'completed',
      dateOut: '2022-05-31',
    };
    const carriedOver = await carriedBy(DISTRICT, {
      organisations,
      programmes: [programme, over],
      practices: [{ ...practice, yearsUsed: 3, presented: '2022-04-01', presentedAt: 'Форум' }],
      partners: [{ ...partner, organisation: 'bbbbbbbbbbbb', givesMentors: 'yes' }],
      events: [{ rowCode: 'vvvvvvvvvvvv', title: 'Форум', dateStart: '2022-04-01' }],
      awards: [{ rowCode: 'wwwwwwwwwwww', date: '2022-04-01' }],
      documents: [{ rowCode: 'xxxxxxxxxxxx', kind: 'regulation', done: 'yes' }],
    });

    expect(carriedOver).toEqual({
      organisations: expect.any(Array),
      mentors: [],
      mentees: [],
      programmes: [programme],
      practices: [practice],
      partners: [{ ...partner, organisation: 'bbbbbbbbbbbb' }],
    });
  });

  it('leaves organisations out of rows when the directory is not in the workbook any more', async () => {
    const columns = {
      organisations: columnsOf('organisations', organisations),
      programmes: columnsOf('programmes', [programme]),
    };
    const specs = reporterWorkbook({ region: IRKUTSK, reporter: DISTRICT, year: 2022, columns });
    const bytes = await writeWorkbook(specs.filter(({ name }) => name !== 'Организации'));
    const { programmes } = carryOver(await gridsOf(bytes), {
      region: IRKUTSK,
      reporter: DISTRICT,
      year: 2023,
    }).columns;
    const { organisation: _, ...kept } = programme;

    expect(programmes && rowsOf(programmes)).toEqual([kept]);
  });

  it('takes the rows of an organisation that reports itself as its own, though it keeps no directory', async () => {
    const own = { ...programme, organisation: COLLEGE.key };
    const { programmes, mentees } = await carriedBy(COLLEGE, {
      programmes: [own],
      mentors: [{ ...MENTOR, organisation: COLLEGE.key, state: 'stopped' }],
      mentees: [{ ...MENTEE, organisation: COLLEGE.key }],
    });

    expect(programmes).toEqual([own]);
    expect(mentees?.map(({ organisation, mentor }) => [organisation, mentor])).toEqual([
      [COLLEGE.key, undefined],
    ]);
  });
});

describe('carryOver', () => {
  it('takes rows that go on with their codes and names, and not what the past year was about', async () => {
    const over: Row = { state: 'completed', dateOut: '2024-12-20', result: 'reached' };
    const { mentees } = await carried({
      ...ROWS,
      mentees: [
        { ...MENTEE, youngTeacher: 'no', middleName: 'Отчествович' },
        { ...MENTEE, rowCode: 'gggggggggggg', ...over },
        { ...MENTEE, rowCode: 'hhhhhhhhhhhh', state: 'stopped' },
        { ...MENTEE, rowCode: 'jjjjjjjjjjjj', state: null, dateOut: '2024-06-01' },
        { ...MENTEE, rowCode: 'kkkkkkkkkkkk', state: null },
        { ...MENTEE, rowCode: 'pppppppppppp', dateOut: '2025-05-30' },
      ],
    });
    const { classGroup: _, ...kept } = MENTEE;

    expect(mentees?.map(({ rowCode }) => rowCode)).toEqual([MENTEE.rowCode, 'kkkkkkkkkkkk', 'pppppppppppp']);
    expect(mentees?.[0]).toEqual({ ...kept, middleName: 'Отчествович' });
  });

  it('takes the directory whole, closed organisations too, but for the number of learners', async () => {
    const closed: Row = {
      rowCode: 'dddddddddddd',
      shortName: 'СОШ № 9',
      level: 'school',
      closed: '2020-08-31',
    };
    const { organisations } = await carried({ ...ROWS, organisations: [...ROWS.organisations, closed] });
    const [first = {}, { learners: _, ...second } = {}] = ROWS.organisations;
    const { learners: __, ...school } = first;

    expect(organisations).toEqual([school, second, closed]);
  });

  it('leaves out mentors who have left, and the mentor of their mentees', async () => {
    const left: Row = { ...MENTOR, state: 'stopped', dateOut: '2024-11-01' };
    const { mentors, mentees } = await carried({
      ...ROWS,
      mentors: [left, OTHER_MENTOR],
      mentees: [MENTEE, { ...MENTEE, rowCode: 'gggggggggggg', mentor: OTHER_MENTOR.rowCode ?? null }],
    });

    expect(mentors?.map(({ rowCode }) => rowCode)).toEqual([OTHER_MENTOR.rowCode]);
    expect(mentees?.map(({ mentor }) => mentor)).toEqual([undefined, OTHER_MENTOR.rowCode]);
  });

  it("leaves the class of a pupil who is a mentor behind, and takes a teacher's position along", async () => {
    const { mentors } = await carried({
      ...ROWS,
      mentors: [
        { ...MENTOR, position: 'учитель физики' },
        { ...OTHER_MENTOR, category: 'pupil', position: '9 А' },
      ],
    });

    expect(mentors?.map(({ position }) => position)).toEqual(['учитель физики', undefined]);
  });

  it('takes names along that cannot be read, and does not carry the monitoring over', async () => {
    const { mentees, monitoring } = await carried({
      ...ROWS,
      mentees: [{ ...MENTEE, lastName: 'Smith 2' }],
    });

    expect(mentees?.[0]).toMatchObject({ lastName: 'Smith 2' });
    expect(monitoring).toBeUndefined();
  });

  it('gives columns that the sheets of the new year are drawn with', async () => {
    const { columns, rows } = carryOver(Object.values(filledGrids()), NEXT);
    const specs = reporterWorkbook({ region: OWNER.region, reporter: REPORTER, year: 2025, columns });

    expect(await writeWorkbook(specs)).toBeInstanceOf(Uint8Array);
    expect(rows).toBe(5);
  });

  it('refuses what is not an earlier workbook of the same reporter', () => {
    const grids = Object.values(filledGrids());
    const [, other] = municipalityReporters(OWNER.region);

    const problemOf = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return error instanceof DeskProblem ? error.problem : error;
      }
    };

    expect(problemOf(() => carryOver([], NEXT))).toEqual({ kind: 'notSvod' });
    expect(problemOf(() => carryOver(grids, { ...NEXT, reporter: other ?? REPORTER }))).toEqual({
      kind: 'ownerOther',
    });
    expect(problemOf(() => carryOver(grids, OWNER))).toEqual({
      kind: 'yearOther',
      actual: 2024,
      wanted: 2024,
    });
  });
});
