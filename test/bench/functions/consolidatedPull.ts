import { gunzipSync } from 'node:zlib';
import { readWireColumns } from '../../../shared/columns/readWireColumns';
import { readConsolidated } from '../../../shared/contract/readConsolidated';
import { BENCH_YEAR } from '../data/benchYear';
import type { BenchApp } from './benchApp';

const PARAMS = { region: 'khabarovsk', year: String(BENCH_YEAR), template: 'mentees' };

/** What a pull has brought. */
export type Pulled = { readonly rows: number; readonly bytes: number };

/** Pulls the named columns of all mentees through the function, page after page, and makes columns of them as the pane does. */
export async function consolidatedPull(app: BenchApp, keys: readonly string[]): Promise<Pulled> {
  let rows = 0;
  let bytes = 0;
  let after: string | null = null;

  do {
    const query: string = `?columns=${keys.join(',')}${after === null ? '' : `&after=${after}`}`;
    const { body } = await app.call('readConsolidated', { params: PARAMS, query }, 200);
    if (!(body instanceof Uint8Array)) throw new Error('an answer without a body');

    const json: unknown = JSON.parse(gunzipSync(body).toString());
    const page = readConsolidated.responses[200].schema.parse(json);

    for (const head of page.heads) {
      const read = readWireColumns(head.columns ?? {}, head.rows);
      if (!read.ok) throw new Error(read.fault.reason);
      rows += read.columns.rows;
    }

    bytes += body.length;
    after = page.next;
  } while (after !== null);

  return { rows, bytes };
}
