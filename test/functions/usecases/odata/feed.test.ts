import { reporting } from '../reporting';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp, type TestRequest } from '../testApp';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();

  for (const where of [{}, { reporter: '08709000' }, { year: 2023 }]) {
    const { status } = await reporting(app).push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]), where);

    if (status !== 201) throw new Error(`not taken in: ${status}`);
  }
});

afterAll(() => app.stop());

async function ask(set: string, request: TestRequest = {}) {
  return app.call('readODataSet', {
    key: await app.keyOf('operator'),
    params: { region: 'khabarovsk', set },
    ...request,
  });
}

const basic = (password: string) => ({
  authorization: `Basic ${Buffer.from(`excel:${password}`).toString('base64')}`,
});

describe('the feed of an operator', () => {
  test('says what it is in every answer', async () => {
    const { headers, json } = await ask('Facts');

    expect(headers.get('odata-version')).toBe('4.0');
    expect(headers.get('content-type')).toBe('application/json;odata.metadata=minimal;charset=utf-8');
    expect(json['@odata.context']).toBe('http://127.0.0.1/api/regions/khabarovsk/odata/$metadata#Facts');
    expect(json.value.length).toBeGreaterThan(0);
  });

  test('has facts of both years, and reads only those a filter leaves', async () => {
    const years = (await ask('Facts')).json.value.map(({ Year }: { Year: number }) => Year);
    const of2023 = await ask('Facts', { query: '?$filter=Year eq 2023&$count=true' });

    expect(new Set(years)).toEqual(new Set([2023, 2024]));
    expect(of2023.json['@odata.count']).toBe(years.filter((year: number) => year === 2023).length);
  });

  test('goes on where a page ended, whatever was sent meanwhile', async () => {
    const headers = { prefer: 'odata.maxpagesize=2' };
    const first = await ask('Facts', { headers, query: '?$select=Key' });
    const next = new URL(first.json['@odata.nextLink']);
    const second = await ask('Facts', { headers, query: next.search });
    const all = (await ask('Facts', { query: '?$select=Key' })).json.value;

    expect(next.pathname).toBe('/api/regions/khabarovsk/odata/Facts');
    expect([...first.json.value, ...second.json.value]).toEqual(all.slice(0, 4));
  });

  test('names its links by the front end that took the TLS off', async () => {
    const { json } = await ask('Facts', { headers: { 'x-forwarded-proto': 'https' } });

    expect(json['@odata.context']).toMatch(/^https:/);
  });

  test('leaves out what a client does not want to know', async () => {
    const { json, headers } = await ask('Years', {
      headers: { accept: 'application/json;odata.metadata=none' },
    });

    expect(Object.keys(json)).toEqual(['value']);
    expect(headers.get('content-type')).toContain('odata.metadata=none');
  });

  test('has every key of the facts among its dimensions', async () => {
    const { json } = await ask('Facts');
    const keysOf = async (set: string) =>
      new Set((await ask(set)).json.value.map(({ Key }: { Key: string | number }) => Key));
    const joined = [
      ['Year', 'Years'],
      ['Reporter', 'Reporters'],
      ['Indicator', 'Indicators'],
      ['Template', 'Templates'],
      ['State', 'States'],
    ] as const;

    for (const [property, set] of joined) {
      const keys = await keysOf(set);

      expect(json.value.filter((fact: Record<string, string>) => !keys.has(fact[property] ?? ''))).toEqual(
        [],
      );
    }
  });

  test('gives one entity by its key, and counts as text', async () => {
    const [fact] = (await ask('Facts')).json.value;
    const one = await ask(`Facts('${fact.Key}')`);
    const { '@odata.context': context, ...entity } = one.json;
    const counted = await app.call('readODataCount', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk', set: 'Facts' },
      query: '?$filter=Year eq 2023 or Year eq 2024',
    });

    expect(entity).toEqual(fact);
    expect(context).toMatch(/#Facts\/\$entity$/);
    expect(counted.bytes.toString()).toBe(String((await ask('Facts')).json.value.length));
    expect(counted.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  });
});

describe('how a key is given to the feed', () => {
  test('as the password of any user, as Excel does it', async () => {
    const key = await app.keyOf('analyst');
    const { status } = await app.call('readODataService', {
      params: { region: 'khabarovsk' },
      headers: basic(key),
    });

    expect(status).toBe(200);
  });

  test('without one, Excel is told to ask for it', async () => {
    const { status, headers, json } = await app.call('readODataService', {
      params: { region: 'khabarovsk' },
    });

    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Basic realm="Svod", charset="UTF-8"');
    expect(json.error.code).toBe('keyMissing');
  });

  test('Basic opens nothing else', async () => {
    const { status, json } = await app.call('session', { headers: basic(await app.keyOf('operator')) });

    expect(status).toBe(401);
    expect(json.code).toBe('keyUnknown');
  });
});

describe('attacks on the feed', () => {
  test.each([
    ['an option of OData that is not there', '?$apply=aggregate(Value with sum as Sum)', 501],
    ['a search', '?$search=x', 501],
    ['a parameter alias', '?@x=1', 501],
    ['XML', '?$format=atom', 501],
    ['an option of nobody', '?code=secret', 400],
    ['an option twice', '?$top=1&$top=2', 400],
    ['a filter longer than any address', `?$filter=${'('.repeat(10_000)}`, 400],
    ['a token of another make', '?$skiptoken=AAAA', 400],
  ])('%s is refused', async (_, query, status) => {
    const response = await ask('Facts', { query });

    expect(response.status).toBe(status);
    expect(Object.keys(response.json.error)).toEqual(['code', 'message']);
  });

  test('what was sent is in no answer and no log', async () => {
    const key = await app.keyOf('operator');
    const { bytes, logs } = await ask('Facts', {
      headers: basic(key),
      query: "?$filter=Reporter eq 'Петрова' and",
    });

    expect(`${bytes.toString()} ${logs.join(' ')}`).not.toMatch(/Петрова|svod_/);
    expect(`${bytes.toString()} ${logs.join(' ')}`).not.toContain(basic(key).authorization);
  });

  test('wrong passwords are counted as wrong keys are', async () => {
    const guess = {
      params: { region: 'khabarovsk' },
      headers: { ...basic('svod_no'), 'x-forwarded-for': '203.0.113.77' },
    };
    for (let tries = 0; tries < 20; tries += 1) await app.call('readODataService', guess);

    const { status, headers } = await app.call('readODataService', guess);

    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('a client that takes no OData 4.0 is told so', async () => {
    expect((await ask('Facts', { headers: { 'odata-maxversion': '3.0' } })).status).toBe(400);
  });
});
