import { startTimers } from '../../../functions/local/host/timers';
import type { HostedFunction } from '../../../functions/local/host/types';

/** A timer function of this schedule. */
function timer(schedule: string): HostedFunction {
  const trigger = { type: 'timerTrigger', schedule };

  return {
    name: 'nightly',
    bindings: { timer: trigger },
    triggerName: 'timer',
    trigger,
    handler: () => undefined,
  };
}

let stop: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2024-11-25T18:29:57Z') });
});

afterEach(() => {
  stop();
  jest.useRealTimers();
});

test('a function runs in the second it is meant for, and not in another', async () => {
  const run = jest.fn(async () => undefined);

  stop = startTimers([timer('0 30 18 * * *')], run);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(run).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a function that still runs is not started again, and is when it has ended', async () => {
  let end: () => void = () => undefined;
  const run = jest.fn(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );

  stop = startTimers([timer('* * * * * *')], run);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(run).toHaveBeenCalledTimes(1);
  end();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledTimes(2);
});

test('a second that passed while the machine was busy is made up for, once', async () => {
  const run = jest.fn(async () => undefined);

  stop = startTimers([timer('0 30 18 * * *')], run);
  jest.setSystemTime(new Date('2024-11-25T18:30:40Z'));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('a clock that is put back starts nothing twice', async () => {
  const run = jest.fn(async () => undefined);

  stop = startTimers([timer('0 30 18 * * *')], run);
  await jest.advanceTimersByTimeAsync(5_000);
  jest.setSystemTime(new Date('2024-11-25T18:29:55Z'));
  await jest.advanceTimersByTimeAsync(10_000);
  expect(run).toHaveBeenCalledTimes(1);
});
