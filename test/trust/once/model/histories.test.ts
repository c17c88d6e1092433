import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type LibsqlStore, libsqlStore } from '../../../../functions/src/storage/libsqlStore';
import { prepareStore } from '../../../../functions/src/storage/prepareStore';
import type { Store } from '../../../../functions/src/storage/store';
import { tableStore } from '../../../../functions/src/storage/tableStore';
import { startAzurite } from '../../../helpers/azurite';
import { keepFigure, SEED, timeFor, times } from '../../figures';
import { memoryStore } from '../../memoryStore';
import { histories } from './commands';
import { fresh } from './fresh';
import { judged } from './judged';
import { play } from './play';
import { makeWorld, type World } from './world';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let file: LibsqlStore;
let folder: string;
let world: World;

beforeAll(async () => {
  [azurite, world] = await Promise.all([startAzurite(), makeWorld()]);
  await prepareStore(azurite.connectionString);
  folder = await mkdtemp(join(tmpdir(), 'svod-histories-'));
  file = libsqlStore(join(folder, 'svod.db'));
  await file.prepare();
});

afterAll(async () => {
  file.close();
  await rm(folder, { recursive: true });
  await azurite.stop();
});

/** How many operations were asked for, carried out to their end, and which answers came how often. */
type Tally = { operations: number; killed: number; readonly answers: Map<string, number> };

/** Plays histories over a store; each has to be explained by the model. */
async function playAll(store: () => Store, numRuns: number): Promise<Tally> {
  const tally: Tally = { operations: 0, killed: 0, answers: new Map() };

  await fc.assert(
    fc.asyncProperty(histories, async (commands) => {
      const part = await fresh(store(), world);
      const played = play(part, world);

      await played.begin();
      await fc.asyncModelRun(() => ({ model: {}, real: played }), commands);

      for (const { outcome } of await judged(played, part, world)) {
        const answer = outcome?.split(' ')[0] ?? 'killed';

        tally.operations += 1;
        tally.killed += outcome === null ? 1 : 0;
        tally.answers.set(answer, (tally.answers.get(answer) ?? 0) + 1);
      }
    }),
    { numRuns, seed: SEED },
  );

  return tally;
}

function toldOf({ answers }: Tally): string {
  return [...answers]
    .sort(([, one], [, other]) => other - one)
    .map(([answer, count]) => `${answer} ${count}`)
    .join(', ');
}

test(
  'whatever many people do at once, each is answered as if they had come one after the other',
  async () => {
    const runs = times(25, 10_000);
    const tally = await playAll(memoryStore, runs);

    expect(tally.answers.get('201')).toBeGreaterThan(0);
    keepFigure({
      area: 'once',
      what: `${runs} generated histories of pushes, repetitions, reused keys, returns, acceptances, reopenings, answers, closings of the year, readings and kills, their calls to the store in any order, over a store in memory that passes the suite of the real ones`,
      figure: `${tally.operations} operations (${tally.killed} killed), 0 histories that the model does not explain; answers: ${toldOf(tally)}`,
      doesNotProve:
        'several submissions at once (they share no row that is written), and a push that began in the milliseconds before a closing, which may come in as if the year were open (docs/storage.md)',
    });
  },
  timeFor(60_000),
);

/** The real stores, each with what keeps the figure from proving more. */
const REAL: readonly (readonly [string, () => Store, string])[] = [
  [
    'Azurite',
    () => tableStore(azurite.connectionString),
    'that Azure’s own tables order transactions as Azurite does; Microsoft promises it, and nothing here could ask them',
  ],
  [
    'a file of SQLite',
    () => file,
    'several processes on one file (docs/selfhosting.md allows them; test/trust/store)',
  ],
];

test.each(REAL)(
  'the same holds over %s',
  async (name, storeOf, doesNotProve) => {
    const runs = times(3, 300);
    const store = storeOf();
    const tally = await playAll(() => store, runs);

    keepFigure({
      area: 'once',
      what: `${runs} of the same histories over ${name}`,
      figure: `${tally.operations} operations (${tally.killed} killed), 0 histories that the model does not explain`,
      doesNotProve,
    });
  },
  timeFor(60_000),
);
