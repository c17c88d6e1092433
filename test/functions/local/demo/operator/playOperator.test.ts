import { apiClient } from '../../../../../addin/src/api/apiClient';
import { demoBooks } from '../../../../../functions/local/demo/demoBooks';
import { DEMO_EXAMPLE, DEMO_INSTANT, DEMO_YEAR } from '../../../../../functions/local/demo/demoPlan';
import { loadDemo } from '../../../../../functions/local/demo/loadDemo';
import { askQuestion } from '../../../../../functions/local/demo/operator/askQuestion';
import { regionFiles } from '../../../../../functions/local/demo/regionFiles';
import { khabarovsk as region } from '../../../../../shared/regions/khabarovsk';
import { startSvod, type TestSvod } from '../../../../helpers/host';
import { gridsOf } from '../../../../shared/xlsx/helpers/gridsOf';

/* One region's demonstration, sent to the built functions (`npm run build`) and worked on by its operator. */

const year = { region: region.key, year: String(DEMO_YEAR) };
const lines: string[] = [];

let svod: TestSvod;

const api = (role: 'reporter' | 'operator' | 'analyst') => apiClient(svod.address, svod.keys[role]);

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });

  const rest = await loadDemo(svod, region, (line) => lines.push(line));

  await rest();
}, 120_000);

afterAll(() => svod.stop());

describe('after the demonstration’s operator', () => {
  it('the summary counts what was done', () => {
    expect(lines.at(-1)).toMatch(
      /^Оператор \(Хабаровский край\): \d+ сдач\p{L}* принят\p{L}*, 5 вопросов к ячейкам \(без ответа 2\), 5 практик опубликовано, /u,
    );
  });

  it('most sheets are accepted, those of the newcomers’ reporter are not, and one of them has an open question', async () => {
    const answer = await api('operator')('readLedger', { params: year });

    if (answer.kind !== 'ok') throw new Error('no ledger');

    const reviewed = answer.body.entries.flatMap(({ reporter, review }) =>
      review ? [{ reporter, ...review }] : [],
    );
    const own = reviewed.filter(({ reporter }) => reporter === DEMO_EXAMPLE);

    expect(reviewed.filter(({ state }) => state === 'accepted').length).toBeGreaterThan(30);
    expect(own.map(({ state, open }) => `${state} ${open}`).sort()).toEqual(['returned 1', 'waiting 0']);
  });

  it('the analyst reads the year, because it was released', async () => {
    const answer = await api('analyst')('readAttainment', { params: year });

    expect(answer).toMatchObject({ kind: 'ok', body: { year: DEMO_YEAR } });
  });

  it('the files are facts for Excel, the public page without a script, and a registry with every mentee', async () => {
    const books = demoBooks(region);
    const files = await regionFiles(region, books, api('operator'), svod.address);
    const [facts, page, registry] = files.map(({ bytes }) => bytes);
    const mentees = books.reduce((sum, { columns }) => sum + (columns.mentees?.rows ?? 0), 0);

    if (!facts || !page || !registry) throw new Error('a file is missing');

    const [grid] = await gridsOf(registry);
    const html = new TextDecoder().decode(page);

    expect(files.map(({ name }) => name)).toEqual([
      'Показатели_2024.csv',
      'practices.html',
      'Свод_2024_Наставляемые.xlsx',
    ]);
    expect([...facts.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(html.match(/<article/g)).toHaveLength(5);
    expect(html).not.toContain('<script');
    expect(grid?.cells.length ?? 0).toBeGreaterThan(mentees);
  });
});

describe('what the operator cannot do ends the demonstration', () => {
  const question = {
    reporter: DEMO_EXAMPLE,
    template: 'mentees',
    row: 0,
    column: 'form',
    question: 'Почему?',
    answer: null,
  } as const;
  const office = () => ({
    region,
    books: demoBooks(region),
    operator: api('reporter'),
    clientOf: async () => api('reporter'),
    registries: 'rows' as const,
  });

  it('a return by somebody who is no operator', async () => {
    await expect(askQuestion(office(), question)).rejects.toThrow(/^08701000\/mentees: .*roleNotAllowed/);
  });

  it('a question about a sheet that is not in the demonstration', async () => {
    await expect(askQuestion(office(), { ...question, reporter: 'nobody' })).rejects.toThrow(
      'nothing to ask about: nobody/mentees',
    );
  });
});
