import { regionYearSchema } from '../../../shared/contract/regionYearSchema';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code, monitoringBody } from './sheets';
import { startTestApp, type TestApp } from './testApp';

const CITY = '08701000';
const YEAR = { region: 'khabarovsk', year: '2024' };
const SCHOOL = code(1, 'c');
/** A line of the monitoring by organisation; the school's own shares stand in no sum of the region. */
const LINE = {
  organisation: SCHOOL,
  level: 'school',
  learners: 200,
  involved: 100,
  youngTeachers: 200,
  youngTeachersInvolved: 100,
  teens: 50,
  teenMentors: 10,
  mentors: 120,
  mentees: 150,
  menteesAnswered: 100,
  menteesSatisfied: 90,
  mentorsAnswered: 100,
  mentorsSatisfied: 90,
  hasProgramme: 'yes',
  hasCurator: 'yes',
};

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  const directory = bodyOf('organisations', [{ rowCode: SCHOOL, shortName: 'СОШ № 1', level: 'school' }]);
  const answers = [
    await svod.push(directory),
    await svod.push(monitoringBody('municipality'), { template: 'monitoring', reporter: '08709000' }),
    await svod.push(directory, { year: 2023 }),
    await svod.push(bodyOf('orgMonitoring', [LINE]), { template: 'orgMonitoring' }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
});

afterAll(() => app.stop());

async function reportOf(reporter: string, role: 'reporter' | 'operator' = 'reporter') {
  const key = await app.keyOf(role, role === 'reporter' ? [reporter] : []);

  return app.call('readReporterReport', { key, params: { ...YEAR, reporter } });
}

async function sheetsOf(bytes: Buffer) {
  const read = await readWorkbook(bytes);

  if (!read.ok) throw new Error(read.reason);

  return new Map(read.grids.map(({ name, cells }) => [name, JSON.stringify(cells)]));
}

describe('readRegionYear', () => {
  test('gives the heads of the year and of the year before with what they come to, and nothing else', async () => {
    const { status, json } = await app.call('readRegionYear', {
      key: await app.keyOf('operator'),
      params: YEAR,
    });
    const year = regionYearSchema.parse(json);

    expect(status).toBe(200);
    expect(year.heads.map(({ template, reporter }) => `${template} ${reporter}`).toSorted()).toEqual([
      `monitoring 08709000`,
      `orgMonitoring ${CITY}`,
      `organisations ${CITY}`,
    ]);
    expect(year.previous.map(({ receipt }) => receipt)).toEqual([`khabarovsk.2023.organisations.${CITY}.1`]);
    expect(year.attainment.indicators.find(({ indicator }) => indicator === 'K2')).toMatchObject({
      numerator: 100,
      denominator: 200,
      state: 'incomplete',
    });
    expect(year.ledger.received).toBe(2);
  });
});

describe('readReporterReport', () => {
  test('has the final report, the roadmap and each organisation’s indicators', async () => {
    const { status, headers, bytes } = await reportOf(CITY);
    const sheets = await sheetsOf(bytes);
    const ofOrganisations = sheets.get('По_организациям') ?? '';

    expect(status).toBe(200);
    expect(headers.get('Content-Disposition')).toContain('svod-khabarovsk-2024-08701000.xlsx');
    expect([...sheets.keys()]).toEqual(expect.arrayContaining(['ИтоговыйОтчёт']));
    expect(ofOrganisations).toContain('СОШ № 1');
    expect(ofOrganisations).toContain(`khabarovsk.2024.orgMonitoring.${CITY}.1`);
  });

  test('goes without organisations where they have not been sent, and is the same for the operator', async () => {
    const [own, operators] = [await reportOf('08709000'), await reportOf('08709000', 'operator')];
    const sheets = await sheetsOf(own.bytes);

    expect([...sheets.keys()]).not.toContain('По_организациям');
    expect(await sheetsOf(operators.bytes)).toEqual(sheets);
  });

  test('does not tell a municipality another’s numbers', async () => {
    const sheets = await sheetsOf((await reportOf('08603000')).bytes);
    const all = [...sheets.values()].join(' ');

    expect(all).not.toContain('08709000');
    expect(all).not.toContain(CITY);
  });

  test.each(['08999000', 'unknown00001'])('of %s, who does not report, is unknown', async (reporter) => {
    const { status, json } = await reportOf(reporter, 'operator');

    expect([status, json.code]).toEqual([404, 'reporterUnknown']);
  });
});
