import { BODY_LIMITS } from '../../../../functions/src/http/limits';
import { StoreUnavailable } from '../../../../functions/src/storage/storeErrors';
import { KEPT_MS } from '../../../../functions/src/usecases/practices/publishedMemory';
import { memoryStore } from '../../../trust/memoryStore';
import { code } from '../sheets';
import { appOver, type TestApp } from '../testApp';
import { type Bank, bankOf } from './bank';

const reads = { count: 0, away: false };

let app: TestApp;
let elsewhere: TestApp;
let bank: Bank;

beforeEach(async () => {
  const memory = memoryStore();
  const noted = <Query extends readonly unknown[], Answer>(read: (...query: Query) => Promise<Answer>) => {
    return async (...query: Query): Promise<Answer> => {
      reads.count += 1;
      if (reads.away) throw new StoreUnavailable('gone');

      return read(...query);
    };
  };
  const store = { ...memory, get: noted(memory.get), range: noted(memory.range) };

  app = appOver(store, BODY_LIMITS, '', async () => undefined);
  elsewhere = app.with({});
  bank = await bankOf(app);
  await bank.send([{ title: 'Первая' }, { title: 'Вторая' }]);
  await bank.decide(code(0));
});

afterEach(() => jest.restoreAllMocks());

const shown = async (by: TestApp = app) => {
  const { bytes } = await by.call('readPracticesPage', { params: { region: 'khabarovsk' } });

  return ['Первая', 'Вторая'].filter((title) => bytes.toString().includes(title));
};

describe('what is public', () => {
  it('is read from the store once, however many ask for page and feed within seconds', async () => {
    reads.count = 0;
    await bank.page();
    const once = reads.count;
    const answers = await Promise.all(Array.from({ length: 50 }, () => [bank.page(), bank.feed()]).flat());

    expect(once).toBeGreaterThan(3);
    expect(reads.count).toBe(once);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('changes at once with a decision and with a push', async () => {
    expect(await shown()).toEqual(['Первая']);

    await bank.decide(code(1));
    expect(await shown()).toEqual(['Первая', 'Вторая']);

    await bank.send([{ title: 'Первая', consentPublish: 'absent' }, { title: 'Вторая' }], 1);
    expect(await shown()).toEqual(['Вторая']);
  });

  it('changes within seconds with what another process has taken in', async () => {
    expect(await shown(elsewhere)).toEqual(['Первая']);
    const readAt = performance.now();

    await bank.decide(code(1));
    jest.spyOn(performance, 'now').mockReturnValue(readAt + KEPT_MS);
    expect(await shown(elsewhere)).toEqual(['Первая', 'Вторая']);
  });

  it('is read again by the next who asks when it could not be read', async () => {
    reads.away = true;
    expect((await bank.page()).status).toBe(503);

    reads.away = false;
    expect(await shown()).toEqual(['Первая']);
  });
});
