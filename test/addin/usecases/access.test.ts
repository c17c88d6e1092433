import type { Reply } from '../api/service';
import { inTurn, refusal, SESSION, type Service, startService } from '../api/service';
import { deskOver } from './deskOver';

const KEY = `svod_${'k'.repeat(43)}`;

let service: Service;

afterEach(() => service?.stop());

async function deskWith(key: string | null, ...replies: readonly [Reply, ...Reply[]]) {
  service = await startService(inTurn(...replies));

  return deskOver({ address: service.address, key });
}

describe('signing in', () => {
  it('keeps the key that the service knows, and sends it with what follows', async () => {
    const { desk, keys } = await deskWith(null, { body: SESSION });

    expect(await desk.signIn(KEY)).toMatchObject({ ok: true, value: { label: 'Проба' } });
    expect(keys.read()).toBe(KEY);
    expect(service.heard[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it.each([
    ['spaces and a line break', `  ${KEY}\r\n`],
    ['quotes', `«${KEY}»`],
    ['invisible characters', `\ufeff${KEY.slice(0, 9)}\u200b${KEY.slice(9)}`],
    ['a break in the middle', `${KEY.slice(0, 20)}\n${KEY.slice(20)}`],
  ])('takes a key that was copied with %s', async (_, text) => {
    const { desk, keys } = await deskWith(null, { body: SESSION });

    expect(await desk.signIn(text)).toMatchObject({ ok: true });
    expect(keys.read()).toBe(KEY);
  });

  it.each([
    ['nothing', '  ', 'keyMissing'],
    ['another password', 'Пароль-от-почты-1987', 'keyUnknown'],
    ['a key cut short', 'svod_abc', 'keyUnknown'],
    ['a whole letter', `Ваш ключ: ${KEY}`, 'keyUnknown'],
  ])('sends %s nowhere', async (_, text, code) => {
    const { desk, keys } = await deskWith(null, { body: SESSION });

    expect(await desk.signIn(text)).toMatchObject({ ok: false, problem: { error: { code } } });
    expect(service.heard).toEqual([]);
    expect(keys.read()).toBeNull();
  });

  it('with a key that is refused keeps the one before it', async () => {
    const { desk, keys } = await deskWith(KEY, { status: 401, body: refusal('keyUnknown') });

    expect(await desk.signIn(`svod_${'x'.repeat(43)}`)).toMatchObject({ ok: false });
    expect(keys.read()).toBe(KEY);
  });

  it('with another key works in the name of its holder from then on', async () => {
    const { desk } = await deskWith(KEY, { body: SESSION }, { body: { ...SESSION, label: 'Другой' } });
    const other = `svod_${'x'.repeat(43)}`;

    await desk.restore();
    await desk.signIn(other);

    expect(await desk.restore()).toMatchObject({ ok: true, value: { label: 'Другой' } });
    expect(service.heard.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${KEY}`,
      `Bearer ${other}`,
    ]);
  });

  it('out forgets the key', async () => {
    const { desk, keys } = await deskWith(KEY, { body: SESSION });

    await desk.restore();
    desk.signOut();

    expect(keys.read()).toBeNull();
    expect(await desk.restore()).toEqual({ ok: true, value: null });
  });
});

describe('restore', () => {
  it('without a key asks nobody', async () => {
    const { desk } = await deskWith(null, { body: SESSION });

    expect(await desk.restore()).toEqual({ ok: true, value: null });
    expect(service.heard).toEqual([]);
  });

  it('asks who holds the key, once', async () => {
    const { desk } = await deskWith(KEY, { body: SESSION });

    expect(await desk.restore()).toMatchObject({ ok: true, value: { role: 'reporter' } });
    await desk.restore();
    expect(service.heard).toHaveLength(1);
  });

  it.each(['keyExpired', 'keyRevoked', 'keyUnknown'] as const)('says and forgets %s', async (code) => {
    const { desk, keys } = await deskWith(KEY, { status: 401, body: refusal(code) });

    expect(await desk.restore()).toMatchObject({ ok: false, problem: { error: { code } } });
    expect(keys.read()).toBeNull();
    expect(await desk.restore()).toEqual({ ok: true, value: null });
  });

  it('does not keep the first screen waiting for a service that is silent', async () => {
    service = await startService(inTurn('silence'));

    const { desk, keys } = await deskOver({ address: service.address, key: KEY, patience: 30 });

    expect(await desk.restore()).toEqual({ ok: false, problem: { kind: 'unreachable' } });
    expect(keys.read()).toBe(KEY);
  });

  it('keeps the key while the service is away', async () => {
    const { desk, keys } = await deskWith(KEY, { status: 500, body: '<html>' });

    expect(await desk.restore()).toEqual({ ok: false, problem: { kind: 'unreachable' } });
    expect(keys.read()).toBe(KEY);
  });
});
