import { MAX_MEASURES } from '../../../shared/contract/countsSubmission';
import { isAboutPersons } from '../../../shared/templates/isAboutPersons';
import type { TemplateKey } from '../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import { freshKey } from '../../functions/http/routeRequest';
import { awardsCounts, countsBody } from '../../functions/usecases/counts';
import { bodyOf } from '../../functions/usecases/sheets';
import { startTestApp, type TestApp, type TestResponse } from '../../functions/usecases/testApp';
import { IS_FULL, keepFigure, timeFor } from '../figures';
import { CANARY, spoiledBodies } from './spoiled';

const INN = '7707083893';
const HONEST = {
  awards: countsBody('awards', [{ kind: 'badge', level: 'municipal' }], {
    localChecks: { requiredBlank: 0 },
  }),
  partners: countsBody('partners', [{ kind: 'enterprise', givesMentors: 'yes', legalEntityInn: INN }]),
  mentors: countsBody('mentors', [
    { personCode: 'p1', category: 'teacher', workplaceType: 'school', forms: 'T_P', monthIn: '2024-09' },
  ]),
};

/** In every test run one spoiled body of so many. */
const EVERY = 7;

let app: TestApp;
let bodies = 0;

beforeAll(async () => {
  app = (await startTestApp()).with({ registries: 'counts' });
});

afterAll(() => app.stop());

async function push(template: TemplateKey, text: string): Promise<TestResponse> {
  bodies += 1;

  return app.call('pushCounts', {
    key: await app.keyOf('reporter', ['08701000']),
    params: { region: 'khabarovsk', year: '2024', template, reporter: '08701000' },
    headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
    body: Buffer.from(text),
  });
}

async function readTotals(template: TemplateKey): Promise<TestResponse> {
  return app.call('readSubmission', {
    key: await app.keyOf('reporter', ['08701000']),
    params: { region: 'khabarovsk', year: '2024', template, reporter: '08701000' },
  });
}

describe('a body of counts with one thing wrong', () => {
  test.each(Object.entries(HONEST))(
    'of %s is refused wherever the thing stands, repeats nothing and leaves nothing behind',
    async (name, honest) => {
      const template = name as keyof typeof HONEST;
      const all = spoiledBodies(JSON.parse(JSON.stringify(honest)));
      const wrong = all.filter((_, place) => IS_FULL || place % EVERY === 0);
      const taken: string[] = [];

      for (const { what, text } of wrong) {
        const { status, bytes, logs } = await push(template, text);

        if (![400, 413, 422].includes(status)) taken.push(`${what}: ${status}`);
        expect(`${bytes.toString()}${logs.join()}`).not.toContain('Канарейкин');
      }

      expect(all.length).toBeGreaterThan(100);
      expect(taken).toEqual([]);
      expect((await readTotals(template)).json.code).toBe('submissionUnknown');
    },
    timeFor(30_000),
  );

  test('numbers that do not agree with each other are refused', async () => {
    const of = (change: Readonly<Record<string, number>>) =>
      JSON.stringify({
        ...HONEST.mentors,
        rows: 9,
        measures: HONEST.mentors.measures.map((measure) => {
          const { key, dimensions } = measure as { key: string; dimensions: object };
          const address = [key, ...Object.keys(dimensions)].join(' ');

          return { key, dimensions, quantity: { kind: 'exact', value: change[address] ?? 9 } };
        }),
      });

    for (const change of [
      { 'mentors.rows': 8 },
      { 'mentors.persons': 8 },
      { 'mentors.rows category': 8 },
      { 'mentors.enterprises': 10 },
    ]) {
      const { json } = await push('mentors', of(change));

      expect([change, json.code]).toEqual([change, 'measuresInvalid']);
    }
  });

  test('a million measures are refused before anything looks into them', async () => {
    const many = (length: number) => JSON.stringify({ ...awardsCounts(), measures: Array(length).fill(0) });

    for (const length of [MAX_MEASURES + 1, 1_000_000]) {
      expect((await push('awards', many(length))).json).toMatchObject({
        code: 'requestInvalid',
        params: { name: 'measures' },
      });
    }
  });
});

describe('rows', () => {
  test.each(TEMPLATE_KEYS.filter((key) => isAboutPersons(templates[key])))(
    'of %s are refused, also in a dry run, before anything looks into them',
    async (template) => {
      for (const query of ['', '?dryRun=true']) {
        const { json, bytes, logs } = await app.call('pushSubmission', {
          key: await app.keyOf('reporter', ['08701000']),
          params: { region: 'khabarovsk', year: '2024', template, reporter: '08701000' },
          query,
          headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
          body: { ...bodyOf(template, [{}]), columns: { [CANARY]: { dictionary: [CANARY], codes: '' } } },
        });

        expect(['registriesCountsOnly', 'templateNotOwed']).toContain(json.code);
        expect(`${bytes.toString()}${logs.join()}`).not.toContain('Канарейкин');
      }
    },
  );

  test('of sheets that are about nobody are taken, and their counts are not', async () => {
    const directory = await app.call('pushSubmission', {
      key: await app.keyOf('reporter', ['08701000']),
      params: { region: 'khabarovsk', year: '2024', template: 'organisations', reporter: '08701000' },
      headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
      body: bodyOf('organisations', [{}]),
    });

    expect(directory.status).toBe(201);
    expect((await push('monitoring', JSON.stringify(awardsCounts()))).json.code).toBe('registriesRowsOnly');
    keepFigure({
      area: 'counts',
      what: `${bodies.toLocaleString('en')} bodies of counts with one thing wrong: every text, number, name and place in them replaced, doubled or added to`,
      figure: 'every one refused, none repeated in an answer or a log, nothing stored',
      doesNotProve:
        'That nothing can be encoded in the sizes of honest numbers; a number itself may be chosen by who sends it.',
    });
  });
});
