import type { Fact } from '../../../shared/facts/fact';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { closeExcel } from '../../addin/excel/excelRoad';
import { inExcel } from '../../addin/usecases/facts/heldFacts';
import { factAt } from '../../functions/feed/odata/sampleFacts';
import type { BenchCase } from '../benchCase';
import { BENCH_INSTANT } from '../data/benchYear';

/** Facts that are written in one go (addin/src/usecases/consolidated/writeRows.ts). */
const PART = 5_000;
const HALF = 50_000;
const WHOLE = 100_000;

/** How many exchanges with Excel each part of a table of facts costs; the same on every machine. */
export const pivotSource: BenchCase = {
  id: 'pivot-source',
  aim: 1,
  bound: 'atMost',
  async measure() {
    const few = await syncsOf(HALF / 2);
    const some = await syncsOf(HALF);
    const all = await syncsOf(WHOLE);
    const later = (all - some) / ((WHOLE - HALF) / PART);
    const earlier = (some - few) / (HALF / 2 / PART);

    return {
      ratio: later / earlier,
      what: 'drawing 100,000 facts with their PivotTable through Office.js: exchanges for each part of 5,000 facts in the second half of them over those in the second quarter; at most',
      details: `${later} against ${earlier} a part; ${all} exchanges in all`,
    };
  },
};

async function syncsOf(count: number): Promise<number> {
  const reporters = khabarovsk.municipalities.map(({ key }) => key);
  const facts = Array.from(
    { length: count },
    (_, index): Fact =>
      factAt(index, {
        reporter: reporters[index % reporters.length] ?? '',
        indicator: `indicator${Math.floor(index / reporters.length)}`,
      }),
  );
  const { collect, host } = await inExcel({ facts, asOf: BENCH_INSTANT });

  try {
    const { syncs } = await host.measure(() => collect());

    if (host.bugs.length > 0) throw new Error(host.bugs.join('; '));

    return syncs;
  } finally {
    await closeExcel();
  }
}
