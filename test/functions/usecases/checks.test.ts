import type { Finding } from '../../../shared/checking/finding';
import { FINDINGS_LISTED } from '../../../shared/checking/outcome';
import { type Reporting, reporting } from './reporting';
import { type Body, bodyOf, code, monitoringBody } from './sheets';
import { startTestApp, type TestApp } from './testApp';

const DIRECTORY = bodyOf('organisations', [{ rowCode: code(1, 'c') }]);
const MENTORS = bodyOf('mentors', [{ rowCode: code(1, 'b') }]);
/** A school pupil of 20 years or more wants an explanation. */
const OLD = { ageBand: 'from20' };

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
});

afterAll(() => app.stop());

function explained(findings: readonly Finding[], text = 'Учится в вечерней школе'): Body['explanations'] {
  return findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ code: about, row, column, fingerprint }) => ({ code: about, row, column, fingerprint, text }));
}

describe('errors', () => {
  test('are refused with every finding and their counts, and nothing is kept', async () => {
    const at = { reporter: '08603000' };
    const { status, json } = await svod.push(bodyOf('organisations', [{ shortName: null }, {}]), at);

    expect([status, json.code]).toEqual([422, 'findings']);
    expect(json.params).toMatchObject({ errors: 1, unexplained: 0, counts: { requiredBlank: 1 } });
    expect(json.params.findings).toMatchObject([
      { code: 'requiredBlank', severity: 'error', row: code(0), column: 'shortName' },
    ]);
    expect((await svod.read(at)).json.code).toBe('submissionUnknown');
  });

  test('are listed up to the limit and counted beyond it', async () => {
    const rows = Array.from({ length: FINDINGS_LISTED + 1 }, () => ({ level: null, shortName: null }));
    const { json } = await svod.push(bodyOf('organisations', rows), { reporter: '08603000' });

    expect(json.params.findings).toHaveLength(FINDINGS_LISTED);
    expect(json.params.errors).toBe(2 * rows.length);
    expect(json.params.counts).toEqual({ requiredBlank: 2 * rows.length });
  });

  test('a year that the region does not collect is one', async () => {
    const { status, json } = await svod.push(DIRECTORY, { year: 2031 });

    expect([status, json.params.counts]).toEqual([422, { yearNotOpen: 1 }]);
  });
});

describe('what a sheet is compared with', () => {
  test('is what the same reporter has sent, and the receipt names it', async () => {
    const at = (template: 'organisations' | 'mentors' | 'mentees' | 'monitoring') => ({
      template,
      reporter: '08606000',
    });
    const unknown = bodyOf('mentees', [{ organisation: code(2, 'c'), mentor: code(2, 'b') }]);

    await svod.push(DIRECTORY, at('organisations'));
    await svod.push(MENTORS, at('mentors'));
    const refused = await svod.push(unknown, at('mentees'));
    const taken = await svod.push(bodyOf('mentees', [{}]), at('mentees'));
    const one = { orgs_total: 1, orgs_with_programme: 1, orgs_with_curator: 1 };
    const monitoring = await svod.push(monitoringBody('municipality', one), at('monitoring'));

    expect(refused.json.params.counts).toEqual({ organisationUnknown: 1, mentorUnknown: 1 });
    expect(taken.json.receipt.checks.comparedWith).toEqual({
      organisations: 'khabarovsk.2024.organisations.08606000.1',
      mentors: 'khabarovsk.2024.mentors.08606000.1',
    });
    expect(monitoring.json.receipt.checks.comparedWith).toEqual({
      'organisations.measures': 'khabarovsk.2024.organisations.08606000.1',
      'mentors.measures': 'khabarovsk.2024.mentors.08606000.1',
      'mentees.measures': 'khabarovsk.2024.mentees.08606000.1',
    });
  });

  test('is also the year before', async () => {
    const at = { template: 'monitoring', reporter: '08609000' } as const;
    await svod.push(monitoringBody('municipality'), { ...at, year: 2023 });
    const grown = monitoringBody('municipality', { d_oo: 400 });
    const { json } = await svod.push(grown, at, { dryRun: true });
    const again = await svod.push({ ...grown, explanations: explained(json.params.findings) }, at);

    expect(json.params.counts).toMatchObject({ yearOnYear: 1 });
    expect(again.json.receipt.checks.comparedWith).toEqual({
      lastYear: 'khabarovsk.2023.monitoring.08609000.1',
    });
  });
});

describe('warnings', () => {
  const at = { template: 'mentees', reporter: '08612000' } as const;

  test('want an explanation, which is kept with the revision and counted in the receipt', async () => {
    const body = bodyOf('mentees', [OLD, {}]);
    const refused = await svod.push(body, at);
    const explanations = explained(refused.json.params.findings);
    const taken = await svod.push({ ...body, explanations }, at);

    expect([refused.status, refused.json.params]).toMatchObject([422, { errors: 0, unexplained: 1 }]);
    expect([taken.status, taken.json.receipt.checks]).toMatchObject([201, { warnings: 1, explained: 1 }]);
    expect((await svod.read(at)).json.explanations).toEqual(explanations);
  });

  test('are asked for again when the values have changed', async () => {
    const { json } = await svod.push(bodyOf('mentees', [OLD]), at, { base: 1 });
    const explanations = explained(json.params.findings);
    const changed = bodyOf('mentees', [{ ageBand: 'under10' }], { explanations });

    expect((await svod.push(changed, at, { base: 1 })).json.params).toMatchObject({ unexplained: 1 });
  });

  test('beyond those that are listed count as unexplained', async () => {
    const rows = Array.from({ length: FINDINGS_LISTED + 1 }, (_, index) => ({
      ...OLD,
      personCode: code(index, 'p'),
      mentor: code(index, 'b'),
    }));
    const { json } = await svod.push(bodyOf('mentees', rows), at, { base: 1 });
    const explanations = explained(json.params.findings);
    const again = await svod.push(bodyOf('mentees', rows, { explanations }), at, { base: 1 });

    expect(explanations).toHaveLength(FINDINGS_LISTED);
    expect(again.json.params).toMatchObject({ errors: 0, unexplained: 1 });
  });
});

describe('explanations', () => {
  const at = { template: 'mentees', reporter: '08614000' } as const;
  const sound = { code: 'menteeAge', row: code(0), column: null, fingerprint: '', text: 'потому' } as const;

  test.each([
    ['of an error', { ...sound, code: 'requiredBlank' as const }, 'code'],
    ['of a finding in the workbook only', { ...sound, code: 'consentMissing' as const }, 'code'],
    ['of a row that is not sent', { ...sound, row: code(7) }, 'row'],
    ['of a column that stays in the workbook', { ...sound, column: 'lastName' }, 'column'],
    ['of a column that does not exist', { ...sound, column: 'unheard' }, 'column'],
  ])('%s are refused', async (_what, explanation, reason) => {
    const { status, json } = await svod.push(bodyOf('mentees', [{}], { explanations: [explanation] }), at);

    expect([status, json.code, json.params]).toEqual([422, 'explanationInvalid', { reason, index: 0 }]);
  });

  test('given twice are refused', async () => {
    const { json } = await svod.push(bodyOf('mentees', [{}], { explanations: [sound, sound] }), at);

    expect(json.params).toEqual({ reason: 'duplicate', index: 1 });
  });

  test.each(['Звоните +7 (900) 123-45-67', 'Пишите на test@example.org'])(
    '«%s» gives somebody away and is refused',
    async (text) => {
      const { json } = await svod.push(bodyOf('mentees', [OLD]), at);
      const explanations = explained(json.params.findings, text);
      const again = await svod.push(bodyOf('mentees', [OLD], { explanations }), at);

      expect(again.json.params).toMatchObject({ errors: 1, counts: { textContact: 1 } });
      expect(JSON.stringify(again.json)).not.toContain(text);
    },
  );
});

describe('an explanation that speaks of health', () => {
  const at = { template: 'mentees', reporter: '08614000' } as const;

  test('beside a child is refused, counted and not repeated', async () => {
    const { json } = await svod.push(bodyOf('mentees', [OLD]), at);
    const explanations = explained(json.params.findings, 'Учится дома: инвалид');
    const again = await svod.push(bodyOf('mentees', [OLD], { explanations }), at);

    expect(again.json.params).toMatchObject({ errors: 1, unexplained: 0, counts: { healthWords: 1 } });
    expect(JSON.stringify(again.json)).not.toContain('инвалид');
  });
});

describe('a dry run', () => {
  const at = { template: 'mentees', reporter: '08617000' } as const;

  test('tells what would be taken in and writes nothing', async () => {
    const { status, json } = await svod.push(bodyOf('mentees', [{}]), at, { dryRun: true });

    expect(status).toBe(200);
    expect(json.findings).toEqual([]);
    expect(json.measures).toContainEqual({
      key: 'mentees.rows',
      dimensions: {},
      quantity: { kind: 'exact', value: 1 },
    });
    expect((await svod.read(at)).json.code).toBe('submissionUnknown');
  });

  test('finds what a push would find', async () => {
    const body = bodyOf('mentees', [OLD, { mentor: null }]);
    const dry = await svod.push(body, at, { dryRun: true });
    const wet = await svod.push(body, at);

    expect(dry.status).toBe(422);
    expect(dry.json.params).toEqual(wet.json.params);
  });

  test('needs neither precondition nor idempotency key', async () => {
    const { status } = await app.call('pushSubmission', {
      key: await app.keyOf('reporter', ['08617000']),
      params: { region: 'khabarovsk', year: '2024', template: 'mentees', reporter: '08617000' },
      query: '?dryRun=true',
      body: bodyOf('mentees', [{}]),
    });

    expect(status).toBe(200);
  });
});

describe('checks in the workbook', () => {
  test('are recorded in the receipt as the sender states them', async () => {
    const body = { ...DIRECTORY, localChecks: { readDate: 2, consentMissing: 0 } };
    const { json } = await svod.push(body, { reporter: '08620000' });

    expect(json.receipt.checks.local).toEqual({ readDate: 2, consentMissing: 0 });
  });
});
