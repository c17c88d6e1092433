import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BenchCase } from '../benchCase';
import { writeWorkbooks } from '../data/writeWorkbooks';
import { regionRead } from '../functions/regionRead';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

const PYTHON = '/usr/bin/python3';
const ROWS = 10_000;
/** Relative to the bundle in dist/bench. */
const SCRIPT = fileURLToPath(new URL('../../test/bench/pandas_consolidate.py', import.meta.url));

const run = promisify(execFile);

/** Consolidating 45 workbooks with pandas against reading a region that was added up as it was pushed. */
export const vsPandas: BenchCase = {
  id: 'vs-pandas',
  aim: 80,
  bound: 'atLeast',
  async measure({ folder, region }) {
    const isThere = await run(PYTHON, ['-c', 'import pandas, openpyxl']).catch(() => null);
    if (isThere === null) return { leftOut: `${PYTHON} has no pandas or openpyxl` };

    const workbooks = await folder();
    const rules = await writeWorkbooks(workbooks);
    const { store } = await region(100_000);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: regionRead(store), times: 20, settle: 20 },
      peer: { run: () => consolidate(workbooks, rules), settle: 0 },
      blocks: 3,
      warmUp: 0,
      clock: wallClock,
    });

    return {
      ratio: 1 / ratio,
      what: "wall time of pandas + openpyxl over 45 workbooks with 10,000 rows (whole process) over that of a region's attainment, 60 reporters with 100,000; at least",
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

async function consolidate(folder: string, rules: string): Promise<void> {
  const { stdout } = await run(PYTHON, [SCRIPT, folder, rules]);
  const found: unknown = JSON.parse(stdout);
  const expected = { rows: ROWS, blank: 0, wrongDates: 0, notListed: 0, total: ROWS };

  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`pandas found ${stdout}`);
}
