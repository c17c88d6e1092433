import { tableStore } from '../../../functions/src/storage/tableStore';
import type { Columns } from '../../../shared/columns/columns';
import { sharedRegistries } from '../data/registries';
import { benchApp } from './benchApp';
import { countingStore } from './countingStore';
import { BENCH_REPORTER, gzippedBody, pusher } from './pusher';

/** A reporter whose directory and mentors are in, and who pushes mentees. */
export type PushedRegistry = {
  readonly columns: Columns;
  /** One push of all rows, as a new revision. */
  readonly push: () => Promise<void>;
  /** Transactions with Binary data that the last push has made. */
  readonly dataTransactions: () => number;
};

/** Sends what the checks of `rows` mentees compare with, and gets the pushes of these ready. */
export async function pushRegistry(connectionString: string, rows: number): Promise<PushedRegistry> {
  const { store, dataTransactions } = countingStore(tableStore(connectionString));
  const app = await benchApp(store, { role: 'reporter', reporters: [BENCH_REPORTER] });
  const { organisations, mentors, mentees } = sharedRegistries({ mentees: rows, seed: 1 });

  await pusher(app, 'organisations').push(gzippedBody('organisations', organisations));
  await pusher(app, 'mentors').push(gzippedBody('mentors', mentors));

  const bodies = [gzippedBody('mentees', mentees), gzippedBody('mentees', altered(mentees))];
  const { push } = pusher(app, 'mentees');
  let pushes = 0;
  let before = 0;

  return {
    columns: mentees,
    dataTransactions: () => dataTransactions() - before,
    push: async () => {
      before = dataTransactions();
      await push(bodies[pushes % bodies.length] ?? Buffer.alloc(0));
      pushes += 1;
    },
  };
}

/** The same with another request in the first row, so that it makes a revision. */
function altered({ rows, columns }: Columns): Columns {
  const { requestType } = columns;
  if (requestType === undefined) throw new Error('mentees without requestType');

  const { dictionary, codes } = requestType;
  const [first = 0] = codes;

  return {
    rows,
    columns: {
      ...columns,
      requestType: { dictionary, codes: codes.with(0, (first + 1) % dictionary.length) },
    },
  };
}
