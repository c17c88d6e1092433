import { carryOver } from '../../../../addin/src/usecases/carryOver/carryOver';
import { DeskProblem } from '../../../../addin/src/usecases/desk/deskProblem';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { columnsOf, type Row, rowsOf } from '../../../shared/sheets/helpers/columnsOf';
import { filledGrids, REPORTER, ROWS } from '../../../shared/sheets/helpers/filled';
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
