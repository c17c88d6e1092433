import { readFile } from 'node:fs/promises';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { benchApp } from '../functions/benchApp';
import { BENCH_REPORTER, pusher } from '../functions/pusher';

/*
 * A process that makes one push of mentees and says the most memory it has held, in MiB. Arguments: connection
 * string, file with the gzipped body.
 */
const [, , connectionString = '', file = ''] = process.argv;
const app = await benchApp(tableStore(connectionString), { role: 'reporter', reporters: [BENCH_REPORTER] });

await pusher(app, 'mentees').push(await readFile(file));

process.stdout.write(JSON.stringify({ peakMib: process.resourceUsage().maxRSS / 1024 }));
