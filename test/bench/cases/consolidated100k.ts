import type { BenchCase, Measured } from '../benchCase';
import { seedRowEntities } from '../data/seedRowEntities';
import { benchApp } from '../functions/benchApp';
import { consolidatedPull, type Pulled } from '../functions/consolidatedPull';
import { rowEntityRead } from '../functions/rowEntityRead';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { megabytes } from '../report/megabytes';
import { milliseconds } from '../report/milliseconds';
import type { Resources } from '../resources';

const ROWS = 100_000;
const COLUMNS = ['organisation', 'ageBand', 'category', 'requestType', 'form', 'state'];

type Sides = { readonly ours: () => Promise<Pulled>; readonly peer: () => Promise<Pulled> };

const prepared = new WeakMap<Resources, Promise<Sides>>();

/** 100,000 rows of mentees pulled as columns against the same rows read as entities. */
export const consolidated100k: BenchCase = {
  id: 'consolidated-100k',
  aim: 0.25,
  bound: 'atMost',
  async measure(resources): Promise<Measured> {
    const { ours, peer } = await sidesOf(resources);
    const compared = await compareBlocks({
      ours: { run: ours, settle: 1 },
      peer: { run: peer, settle: 0 },
      blocks: 3,
      warmUp: 0,
      clock: wallClock,
    });

    return {
      ratio: compared.ratio,
      what: 'wall time of a pull of 100,000 rows × 6 columns (row codes besides) through the function over reading the same rows as an entity each, same Azurite; at most',
      details: `${milliseconds(compared.ours)} against ${milliseconds(compared.peer)}`,
    };
  },
};

/** What of it goes over the wire. */
export const consolidatedBytes: BenchCase = {
  id: 'consolidated-100k-bytes',
  aim: 0.15,
  bound: 'atMost',
  async measure(resources): Promise<Measured> {
    const sides = await sidesOf(resources);
    const [ours, peer] = [await sides.ours(), await sides.peer()];

    return {
      ratio: ours.bytes / peer.bytes,
      what: 'bytes of the answers of that pull, gzip and all, over those of the answers with the entities, which the table service does not compress; at most',
      details: `${megabytes(ours.bytes)} against ${megabytes(peer.bytes)}`,
    };
  },
};

function sidesOf(resources: Resources): Promise<Sides> {
  const known = prepared.get(resources) ?? prepare(resources);
  prepared.set(resources, known);

  return known;
}

async function prepare({ region }: Resources): Promise<Sides> {
  const seeded = await region(ROWS);
  const entities = await seedRowEntities(seeded, COLUMNS);
  const app = await benchApp(seeded.store, { role: 'operator', reporters: [] });
  const read = rowEntityRead(seeded.connectionString, entities, COLUMNS);
  const wholly = async (pull: () => Promise<Pulled>): Promise<Pulled> => {
    const pulled = await pull();
    if (pulled.rows !== entities.rows) throw new Error(`${pulled.rows} rows instead of ${entities.rows}`);

    return pulled;
  };

  return {
    ours: () => wholly(() => consolidatedPull(app, COLUMNS)),
    peer: () => wholly(read),
  };
}
