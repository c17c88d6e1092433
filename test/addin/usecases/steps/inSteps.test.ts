import type { WorkProgress } from '../../../../addin/src/ports/workbook';
import { inSteps } from '../../../../addin/src/usecases/steps/inSteps';
import { toEventLoop } from '../../../../addin/src/usecases/steps/toEventLoop';
import type { Steps } from '../../../../shared/checking/steps';

/** Work of so many steps, each taking some milliseconds. */
function* working(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;

    while (performance.now() < until);
    yield 10;
  }

  return 'done';
}

describe('inSteps', () => {
  it('gives what the work gives, and tells how far it has come', async () => {
    const heard: WorkProgress[] = [];
    const given = await inSteps(working(20, 5), { total: 150, onProgress: (one) => heard.push(one) });

    expect(given).toBe('done');
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.every(({ done, total }) => total === 150 && done <= 150)).toBe(true);
    expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(heard.at(-1)).toEqual({ done: 150, total: 150 });
  });

  it('lets the event loop turn in between', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);

    await inSteps(working(20, 10), { total: 200 });
    clearInterval(timer);

    expect(turns).toBeGreaterThan(3);
  });

  it('does short work in one go', async () => {
    const pauses: number[] = [];

    await inSteps(working(50, 0), { total: 1, pause: async () => void pauses.push(1) });

    expect(pauses).toEqual([]);
  });

  it('stops at once when the user gives up, before or in the middle', async () => {
    const controller = new AbortController();
    let steps = 0;
    const counted = function* (): Steps<string> {
      for (const step of working(100, 10)) {
        steps += 1;
        yield step;
      }

      return 'done';
    };
    const started = inSteps(counted(), {
      total: 1000,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });

    await expect(started).rejects.toMatchObject({ reason: 'cancelled' });
    expect(steps).toBeLessThan(10);
    await expect(inSteps(counted(), { total: 1, signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: 'cancelled',
    });
  });

  it('throws what the work throws', async () => {
    const failing = function* (): Steps<string> {
      yield 1;
      throw new RangeError('no');
    };

    await expect(inSteps(failing(), { total: 1 })).rejects.toThrow(RangeError);
  });
});

describe('toEventLoop', () => {
  it('turns the loop once, with or without message channels', async () => {
    const channel = globalThis.MessageChannel;
    const order: string[] = [];

    try {
      for (const present of [true, false]) {
        if (!present) Reflect.deleteProperty(globalThis, 'MessageChannel');
        queueMicrotask(() => order.push('microtask'));
        await toEventLoop();
        order.push('turn');
      }
    } finally {
      globalThis.MessageChannel = channel;
    }

    expect(order).toEqual(['microtask', 'turn', 'microtask', 'turn']);
  });
});
