import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableStore } from '../../../functions/src/storage/tableStore';
import type { BenchCase } from '../benchCase';
import { sharedRegistries } from '../data/registries';
import { benchApp } from '../functions/benchApp';
import { BENCH_REPORTER, gzippedBody, pusher } from '../functions/pusher';
import { medianOf } from '../measure/medianOf';
import { runChild } from '../measure/runChild';

const ROWS = 100_000;
const RUNS = 3;

/** The most memory that a process holds which makes one push of the most rows there can be. */
export const pushMemory: BenchCase = {
  id: 'push-memory',
  aim: 300,
  bound: 'atMost',
  async measure({ tableService, folder }) {
    const { organisations, mentors, mentees } = sharedRegistries({ mentees: ROWS, seed: 1 });
    const file = join(await folder(), 'mentees.json.gz');
    await writeFile(file, gzippedBody('mentees', mentees));

    const peaks: number[] = [];

    for (let time = 0; time < RUNS; time += 1) {
      const connectionString = await tableService();
      const app = await benchApp(tableStore(connectionString), {
        role: 'reporter',
        reporters: [BENCH_REPORTER],
      });
      await pusher(app, 'organisations').push(gzippedBody('organisations', organisations));
      await pusher(app, 'mentors').push(gzippedBody('mentors', mentors));

      const { peakMib = Number.NaN } = await runChild('pushOnce', [connectionString, file]);
      peaks.push(peakMib);
    }

    return {
      ratio: medianOf(peaks),
      what: 'MiB: peak resident memory of a process that makes one push of 100,000 rows; at most',
      details: `${RUNS} runs: ${peaks.map((peak) => peak.toFixed(0)).join(', ')} MiB`,
    };
  },
};
