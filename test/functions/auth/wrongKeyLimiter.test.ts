import {
  CLIENTS,
  WINDOW_MS,
  WRONG_KEYS,
  WRONG_KEYS_OF_ALL,
  wrongKeyLimiter,
} from '../../../functions/src/auth/wrongKeyLimiter';

const START = Date.parse('2024-11-25T03:00:00Z');

function limiterAt() {
  const time = { now: START };

  return { time, limiter: wrongKeyLimiter(() => new Date(time.now)) };
}

function sendWrong(limiter: ReturnType<typeof wrongKeyLimiter>, client: string, times: number): void {
  for (let sent = 0; sent < times; sent += 1) limiter.countWrongKey(client);
}

describe('wrong keys of one client', () => {
  test('one fewer than the limit need no waiting', () => {
    const { limiter } = limiterAt();
    sendWrong(limiter, 'a', WRONG_KEYS - 1);

    expect(limiter.waitSeconds('a')).toBe(0);
  });

  test('as many as the limit make the client wait until the window ends', () => {
    const { limiter, time } = limiterAt();
    sendWrong(limiter, 'a', WRONG_KEYS);
    expect(limiter.waitSeconds('a')).toBe(WINDOW_MS / 1000);

    time.now = START + WINDOW_MS - 1;
    expect(limiter.waitSeconds('a')).toBe(1);

    time.now = START + WINDOW_MS;
    expect(limiter.waitSeconds('a')).toBe(0);
  });

  test('after the window counting begins anew', () => {
    const { limiter, time } = limiterAt();
    sendWrong(limiter, 'a', WRONG_KEYS);
    time.now = START + WINDOW_MS;
    sendWrong(limiter, 'a', WRONG_KEYS - 1);

    expect(limiter.waitSeconds('a')).toBe(0);
  });

  test('another client need not wait', () => {
    const { limiter } = limiterAt();
    sendWrong(limiter, 'a', WRONG_KEYS);

    expect(limiter.waitSeconds('b')).toBe(0);
  });

  test('a flood of clients is remembered only up to a limit, and counts among all', () => {
    const { limiter, time } = limiterAt();
    sendWrong(limiter, 'first', WRONG_KEYS);
    time.now += 1;
    for (let client = 1; client <= CLIENTS; client += 1) limiter.countWrongKey(`client ${client}`);

    // The window of all began with the first client's; its own, had it been remembered, would end then, too.
    expect(limiter.waitSeconds('first')).toBe(Math.ceil((WINDOW_MS - 1) / 1000));
    time.now = START + WINDOW_MS;
    expect(limiter.waitSeconds('first')).toBe(0);
  });
});

describe('a full memory of clients', () => {
  test('forgets whose window began first, not who was seen first', () => {
    const { limiter, time } = limiterAt();
    limiter.countWrongKey('seen first');
    time.now = START + WINDOW_MS;
    for (let client = 2; client <= CLIENTS; client += 1) limiter.countWrongKey(`client ${client}`);
    time.now += 1;
    sendWrong(limiter, 'seen first', WRONG_KEYS);
    limiter.countWrongKey('one too many');

    // The window of all is over, that of the client lasts a millisecond more.
    time.now = START + 2 * WINDOW_MS;
    expect([limiter.waitSeconds('seen first'), limiter.waitSeconds('client 2')]).toEqual([1, 0]);
  });
});

describe('wrong keys of all clients', () => {
  const sendFromMany = (limiter: ReturnType<typeof wrongKeyLimiter>, times: number) => {
    for (let client = 0; client < times; client += 1) limiter.countWrongKey(`client ${client}`);
  };

  test('one fewer than the limit make nobody wait', () => {
    const { limiter } = limiterAt();
    sendFromMany(limiter, WRONG_KEYS_OF_ALL - 1);

    expect(limiter.waitSeconds('anybody')).toBe(0);
  });

  test('as many as the limit make everybody wait until the window ends, also who cannot be told from others', () => {
    const { limiter, time } = limiterAt();
    sendFromMany(limiter, WRONG_KEYS_OF_ALL);

    expect([limiter.waitSeconds('anybody'), limiter.waitSeconds(null)]).toEqual([300, 300]);
    time.now = START + WINDOW_MS;
    expect(limiter.waitSeconds('anybody')).toBe(0);
  });

  test('those of clients that cannot be told apart are counted, too', () => {
    const { limiter } = limiterAt();
    for (let wrong = 0; wrong < WRONG_KEYS_OF_ALL; wrong += 1) limiter.countWrongKey(null);

    expect(limiter.waitSeconds('anybody')).toBe(300);
  });
});
