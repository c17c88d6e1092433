import type { TestApp } from '../../functions/usecases/testApp';
import { keepFigure, timeFor } from '../figures';
import { FOREIGN_IDS } from './foreignIdCases';
import { OWN } from './identities';
import { ELSEWHERE, type Planted, plant } from './planted';
import { quickApp } from './quickApp';

/* Ids that stand where no path shows them: in bodies, queries and ids of somebody else's. */

let app: TestApp;
let planted: Planted;

jest.setTimeout(timeFor(60_000));

beforeAll(async () => {
  app = await quickApp();
  planted = await plant(app);
});

afterAll(async () => {
  await app.stop();
  keepFigure({
    area: 'access',
    what: `${FOREIGN_IDS.length} requests that carry an id of somebody else's in a body, a query, a header or an id`,
    figure: '0 let through, 0 answers with a word of the other',
    doesNotProve: 'that every field that may hold an id is among them: they are written down by hand',
  });
});

describe('an id of somebody else’s', () => {
  test.each(FOREIGN_IDS)('$what is worth nothing to $name', async ({ name, as, request, refused }) => {
    const key = await app.keyOf(as, as === 'reporter' ? [OWN] : []);
    const { status, json, bytes } = await app.call(name, { key, ...request(planted) });
    const text = bytes.toString('utf8');

    expect(json?.code ?? json?.error?.code ?? null).toBe(refused);
    expect(status < 500).toBe(true);
    expect(text).not.toMatch(/КАНАРЕЙКА(ДРУГОГО|ИРКУТСКА)/);
    expect(text).not.toContain(ELSEWHERE);
  });

  test('leaves no trace with whom it belongs to', async () => {
    const { json } = await app.call('readMembers', {
      key: planted.elsewhere.operator,
      params: { region: 'irkutsk' },
    });
    const events = await app.call('readYearEvents', {
      key: planted.elsewhere.operator,
      params: { region: 'irkutsk', year: '2024' },
    });

    expect(json.members.every(({ revoked }: { revoked: unknown }) => !revoked)).toBe(true);
    expect(events.bytes.toString('utf8')).toContain(planted.elsewhere.exemption);
    expect(events.json.events).toHaveLength(1);
  });
});
