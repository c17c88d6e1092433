import { odata, TableClient } from '@azure/data-tables';
import { rowsOf, submissionPartition } from '../../../functions/src/storage/keys';
import { SUMMARY_PROPERTIES } from '../../../functions/src/storage/revisionEntity';
import { attainmentTemplates } from '../../../shared/measures/attainmentTemplates';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { BenchCase } from '../benchCase';
import { BENCH_YEAR } from '../data/benchYear';
import { regionRead } from '../functions/regionRead';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

/** The read of a region's attainment against nothing but the queries of the heads it adds up. */
export const attainmentVsQuery: BenchCase = {
  id: 'attainment-vs-query',
  aim: 3,
  bound: 'atMost',
  async measure({ region }) {
    const { connectionString, store } = await region(100_000);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: regionRead(store), times: 2 },
      peer: { run: bareQuery(connectionString), times: 2 },
      blocks: 31,
      warmUp: 5,
      clock: wallClock,
    });

    return {
      ratio,
      what: "wall time of a region's attainment over bare queries, all at once, of the same ranges and properties: 60 heads with 20 revisions behind each; at most",
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

function bareQuery(connectionString: string): () => Promise<void> {
  const client = TableClient.fromConnectionString(connectionString, 'submissions', {
    allowInsecureConnection: true,
  });
  const { from, to } = rowsOf('head');
  const select = ['rowKey', ...SUMMARY_PROPERTIES];
  const partitions = [BENCH_YEAR - 1, BENCH_YEAR].flatMap((year) =>
    attainmentTemplates(khabarovsk).map((template) =>
      submissionPartition({ region: khabarovsk.key, year, template }),
    ),
  );

  async function headsIn(partition: string): Promise<number> {
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
    let heads = 0;

    for await (const _head of client.listEntities({ queryOptions: { filter, select } })) heads += 1;

    return heads;
  }

  return async () => {
    const counts = await Promise.all(partitions.map(headsIn));
    const heads = counts.reduce((sum, count) => sum + count, 0);

    if (heads !== 60) throw new Error(`${heads} heads instead of 60`);
  };
}
