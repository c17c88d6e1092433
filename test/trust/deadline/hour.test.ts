import { openStoreOf } from '../../../functions/src/storage/openStoreOf';
import type { Change } from '../../../functions/src/storage/store';
import { regions } from '../../../shared/regions/regions';
import { keepFigure, timeFor, times } from '../figures';
import { type DeadlineService, startDeadlineService } from './deadlineService';
import { percentiles } from './percentile';
import { push, type Sent } from './push';
import { manyReporters, sheetsToSend } from './reportersDay';

const REPORTERS = times(6, 60);
const CLIENTS = times(4, 40);
const MENTEES = times(30, 500);
const OPERATORS = times(1, 4);
/** The instant of the day at which everybody sends. */
const CLOCK = '2024-11-25T03:00:00.000Z';

let service: DeadlineService;

beforeAll(async () => {
  service = await startDeadlineService({ SVOD_CLOCK: CLOCK });
}, 60_000);

afterAll(() => service.stop());

/** Lets so many clients work through the list, each taking the next when it has done one. */
async function byClients<T>(
  list: readonly T[],
  clients: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  let next = 0;

  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let one = list[next++]; one !== undefined; one = list[next++]) await work(one);
    }),
  );
}

/** Pulls what operators pull until told to stop; how long each took, and what was not answered with 200. */
async function operate(region: string, isOver: () => boolean) {
  const key = await service.keyOf(region, 'operator');
  const took: number[] = [];
  const faults: number[] = [];

  while (!isOver()) {
    for (const path of ['attainment', 'ledger']) {
      const began = performance.now();
      const answer = await fetch(`${service.address()}/api/regions/${region}/years/2024/${path}`, {
        headers: { authorization: `Bearer ${key}` },
      });

      await answer.arrayBuffer();
      took.push(performance.now() - began);
      if (answer.status !== 200) faults.push(answer.status);
    }
  }

  return { took, faults };
}

/** Bare transactions of the size of a push's, one after another, into a file of the same kind: what the disk can do. */
async function bareWrites(count: number): Promise<number> {
  const { store, prepare, close } = openStoreOf(`${service.storage}.bare`);
  const values = { bytes: Buffer.alloc(16_000, 7) };
  const began = performance.now();

  await prepare();
  for (let index = 0; index < count; index += 1) {
    const changes: Change[] = [0, 1, 2].map((row) => ({ kind: 'create', row: `row:${row}`, values }));

    await store.commit('submissions', `bare:${index}`, changes);
  }
  close();

  return (count / (performance.now() - began)) * 1000;
}

describe('the last hour before a deadline, on one machine', () => {
  it(
    'gives everybody one receipt for each sheet while operators pull',
    async () => {
      const sheets = sheetsToSend(MENTEES);
      const reporters = manyReporters(REPORTERS);
      const sent: Sent[] = [];
      let isOver = false;
      const operators = regions
        .slice(0, 2)
        .flatMap(({ key }) => Array.from({ length: OPERATORS / 2 || 1 }, () => operate(key, () => isOver)));
      const began = performance.now();

      await byClients(reporters, CLIENTS, async ({ region, reporter }) => {
        const key = await service.keyOf(region, 'reporter', [reporter]);

        for (const { template, body } of sheets)
          sent.push(await push(service, { region, reporter, template }, { key, body }));
      });

      const seconds = (performance.now() - began) / 1000;

      isOver = true;

      const pulled = await Promise.all(operators);
      const expected = reporters.flatMap(({ region, reporter }) =>
        sheets.map(({ template }) => `${region}.2024.${template}.${reporter}.1`),
      );
      const memory = await service.peakMemory();
      const bare = await bareWrites(times(50, 500));

      expect(sent.map(({ id }) => id).sort()).toEqual([...expected].sort());
      expect(sent.filter(({ status }) => status !== 201)).toEqual([]);
      expect(new Set(sent.map(({ jws }) => jws)).size).toBe(sent.length);
      expect(pulled.flatMap(({ faults }) => faults)).toEqual([]);
      keepFigure({
        area: 'deadline',
        what: `${REPORTERS} reporters × ${sheets.length} sheets (the largest of ${MENTEES} rows) by ${CLIENTS} clients at once over HTTP into the durable store of one machine, ${operators.length} operators pulling all the while; clients and service on the same machine`,
        figure: `0 failed, 0 doubled; ${(sent.length / seconds).toFixed(1)} pushes/s, ${percentiles(sent.map(({ took }) => took))}; pulls ${percentiles(pulled.flatMap(({ took }) => took))}; memory of the service at most ${memory ?? 'unknown'} MB; bare transactions into the same kind of file ${Math.round(bare)}/s`,
        doesNotProve:
          'the same on another disk or network, or with Azure Storage behind it; that registries of 100,000 rows come at that hour',
      });
    },
    timeFor(60_000),
  );
});
