import { odata, TableClient } from '@azure/data-tables';
import { rowsOf } from '../../../functions/src/storage/keys';
import { SUMMARY_PROPERTIES } from '../../../functions/src/storage/revisionEntity';
import type { BenchCase } from '../benchCase';
import { regionRead } from '../functions/regionRead';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

/** The read of a region's attainment against nothing but the query of the heads it adds up. */
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
      what: "wall time of a region's attainment over a bare query of the same 60 heads and properties, 20 revisions behind each; at most",
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

function bareQuery(connectionString: string): () => Promise<void> {
  const client = TableClient.fromConnectionString(connectionString, 'submissions', {
    allowInsecureConnection: true,
  });
  const { from, to } = rowsOf('head');
  const filter = odata`PartitionKey eq 'khabarovsk:2024:monitoring' and RowKey ge ${from} and RowKey lt ${to}`;
  const select = ['rowKey', ...SUMMARY_PROPERTIES];

  return async () => {
    let heads = 0;

    for await (const _head of client.listEntities({ queryOptions: { filter, select } })) heads += 1;
    if (heads !== 60) throw new Error(`${heads} heads instead of 60`);
  };
}
