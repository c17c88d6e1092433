import { CLIENTS, WINDOW_MS, WRONG_KEYS, wrongKeyLimiter } from '../../../functions/src/auth/wrongKeyLimiter';

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

  test('a flood of clients is remembered only up to a limit', () => {
    const { limiter } = limiterAt();
    sendWrong(limiter, 'first', WRONG_KEYS);
    for (let client = 1; client < CLIENTS; client += 1) limiter.countWrongKey(`client ${client}`);
    expect(limiter.waitSeconds('first')).toBeGreaterThan(0);

    limiter.countWrongKey('one more');
    expect(limiter.waitSeconds('first')).toBe(0);
  });
});
