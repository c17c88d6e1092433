import { gzip } from '../../../addin/src/api/gzip';
import { canonicalise } from '../../../shared/columns/canonicalise';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Grid } from '../../../shared/sheets/grid';
import { readWorkbookSheets } from '../../../shared/sheets/readWorkbookSheets';
import { BENCH_YEAR } from '../data/benchYear';
import { PANE_REPORTER } from '../data/filledWorkbook';

/** Reads sheets and packs each as it is sent; gives the bytes of all bodies. */
export async function sendBodies(grids: readonly Grid[]): Promise<number> {
  const { sheets } = readWorkbookSheets(grids, {
    region: khabarovsk,
    reporter: PANE_REPORTER,
    year: BENCH_YEAR,
  });
  let bytes = 0;

  for (const { template, columns, stamp } of sheets) {
    const shared = canonicalise(shareColumns(template, columns, BENCH_YEAR));
    const body = {
      templateVersion: stamp.version,
      rows: shared.rows,
      columns: toWireColumns(shared),
      explanations: [],
      localChecks: {},
    };

    bytes += (await gzip(JSON.stringify(body))).length;
  }

  return bytes;
}
