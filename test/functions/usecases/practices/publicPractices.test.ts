import Parser from 'rss-parser';
import { code, type Row } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { type Bank, bankOf } from './bank';

const FORMS = ['T_P', 'P_P', 'S_P'];
const COUNT = 64;
const HOSTILE = '<script>alert(1)</script>" onload="x" & \'кавычки\' ]]>';

let app: TestApp;
let bank: Bank;

const rows: readonly Row[] = Array.from({ length: COUNT }, (_, index) => ({
  title: index === 0 ? HOSTILE : `Практика ${index}`,
  form: FORMS[index % FORMS.length] ?? null,
  level: index % 2 === 0 ? 'school' : 'supplementary',
}));

beforeAll(async () => {
  app = await startTestApp();
  bank = await bankOf(app);
  await bank.send([
    ...rows,
    { title: 'С именем', organisation: code(2, 'c') },
    { title: 'Без согласия', consentPublish: 'absent' },
  ]);

  const listed = await bank.list();

  await Promise.all(listed.map(({ row, content }) => bank.decide(row, { content })));
});

afterAll(() => app.stop());

const textOf = async (answer: ReturnType<Bank['page']>) => (await answer).bytes.toString();
const titlesOf = (html: string) => [...html.matchAll(/<h3><a [^>]*>([^<]*)/g)].map(([, title]) => title);

describe('the page of practices', () => {
  test('needs no key, runs nothing and may be kept for minutes', async () => {
    const { status, headers } = await bank.page();

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers.get('content-security-policy')).not.toMatch(/script|unsafe/);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await bank.page();
    const again = await bank.page('', { 'if-none-match': headers.get('etag') ?? '' });

    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  test('says how many there are and shows all of them, page by page', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => textOf(bank.page(`?page=${page}`))));

    expect(pages[0]).toContain(`${COUNT} практики`);
    expect(pages[0]).toContain('Страница 1 из 4');
    expect(new Set(pages.flatMap(titlesOf)).size).toBe(COUNT);
    expect(await textOf(bank.page('?page=99'))).toContain('Страница 4 из 4');
  });

  test('shows neither who may be named nor who has not consented, and the operator is told', async () => {
    const { json } = await app.call('readPractices', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk' },
    });
    const withheld = json.practices.filter(({ state }: { state: string }) => state === 'withheld');
    const pages = await Promise.all([1, 2, 3, 4].map((page) => textOf(bank.page(`?page=${page}`))));

    expect(withheld.map(({ title, blocks }: { title: string; blocks: string[] }) => [title, blocks])).toEqual(
      [
        ['Без согласия', ['noConsent']],
        ['С именем', ['personName']],
      ],
    );
    expect(pages.join()).not.toMatch(/Кузнецов|С именем|Без согласия/);
  });

  test.each([
    ['a form', '?form=P_P&level=&municipality=', 21],
    ['a level', '?level=school', 32],
    ['form, level and municipality', '?form=T_P&level=school&municipality=08701000', 11],
    ['a municipality without any', '?municipality=08709000', 0],
  ])('shows what has %s', async (_what, query, count) => {
    expect(titlesOf(await textOf(bank.page(query))).length).toBe(Math.min(count, 20));
    expect(await textOf(bank.page(query))).toContain(`<p class="quiet">${count} `);
  });

  test('of one practice is what the feed points at', async () => {
    expect(titlesOf(await textOf(bank.page(`?practice=08701000-${code(5)}`)))).toEqual(['Практика 5']);
  });

  test.each(['?form=%3Cscript%3E', '?page=0', '?page=-1', '?level=king', '?practice=..', '?unheard=1'])(
    'is refused for %s',
    async (query) => {
      expect((await bank.page(query)).json.code).toBe('requestInvalid');
    },
  );

  test('of a region that there is not is refused', async () => {
    const { status } = await app.call('readPracticesPage', { params: { region: 'nowhere' } });

    expect(status).toBe(404);
  });

  test('of a region without practices says so', async () => {
    const { status, bytes } = await app.call('readPracticesPage', { params: { region: 'irkutsk' } });

    expect(status).toBe(200);
    expect(bytes.toString()).toContain('пока нет опубликованных практик');
  });
});

describe('the feed of practices', () => {
  const parse = async (query = '') => new Parser().parseString(await textOf(bank.feed(query)));

  test('is read by a parser that others wrote', async () => {
    const feed = await parse();
    const [item] = feed.items;

    expect(feed).toMatchObject({
      language: 'ru',
      link: 'http://127.0.0.1/api/regions/khabarovsk/practices.html',
    });
    expect(feed.items).toHaveLength(50);
    expect(item).toMatchObject({ pubDate: 'Mon, 25 Nov 2024 03:00:00 GMT', categories: expect.any(Array) });
    expect(item?.guid).toMatch(/^svod:practice:khabarovsk:08701000-/);
    expect(item?.link).toMatch(/practices\.html\?practice=08701000-/);
  });

  test('goes on where a page ends, under ids that stay', async () => {
    const guids = [...(await parse()).items, ...(await parse('?page=2')).items].map(({ guid }) => guid);
    const again = [...(await parse()).items, ...(await parse('?page=2')).items].map(({ guid }) => guid);

    expect(new Set(guids).size).toBe(COUNT);
    expect(again).toEqual(guids);
    expect(await textOf(bank.feed())).toContain('rel="next"');
  });
});

describe('what somebody wrote to do harm', () => {
  test('is text on the page and in the feed', async () => {
    const query = `?practice=08701000-${code(0)}`;
    const html = await textOf(bank.page(query));
    const feed = await new Parser().parseString(
      [await textOf(bank.feed()), await textOf(bank.feed('?page=2'))].find((text) =>
        text.includes('alert'),
      ) ?? '',
    );

    expect(html).not.toMatch(/<script|" onload/);
    expect(titlesOf(html)).toHaveLength(1);
    expect(feed.items.some(({ title }) => title === HOSTILE)).toBe(true);
  });
});
