import type { Browser } from 'playwright-core';
import { home as homeTexts } from '../../../shared/messages/ru/paneHome';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { startSvod } from '../../helpers/host';
import type { BenchCase } from '../benchCase';
import { BENCH_INSTANT } from '../data/benchYear';
import { filledWorkbook } from '../data/filledWorkbook';
import { medianOf } from '../measure/medianOf';
import type { StartWatch } from '../pane/startMarks';
import { type PaneStart, startPane } from '../pane/startPane';
import { milliseconds } from '../report/milliseconds';

/** Fresh profiles of the browser; the first block reads files from the disk and does not count. */
const BLOCKS = 9;
const MENTEES = 300;

/**
 * From Office.onReady to a pane that can be used, in a fresh profile of Chromium: pages, Office.js and the API from
 * the local host over Azurite, Excel in the benchmark's process. At home, with the key kept; beside it the sign-in.
 */
export const paneStart: BenchCase = {
  id: 'pane-start',
  aim: 500,
  bound: 'atMost',
  async measure({ browser }) {
    const svod = await startSvod({ clock: BENCH_INSTANT });

    try {
      const { home, signIn } = await startOften(await browser(), svod.address, svod.keys.reporter);
      const median = (starts: readonly PaneStart[], time: (start: PaneStart) => number) =>
        milliseconds(medianOf(starts.map(time)));
      const ratio = medianOf(home.map(({ office, usable }) => usable - office));

      return {
        ratio,
        what: 'ms from Office.onReady to a home screen that is drawn and answers, fresh profile of Chromium; at most',
        details:
          `${home.length} starts: ${milliseconds(ratio)}; ` +
          `with the workbook and the ledger read ${median(home, ({ office, complete }) => complete - office)}; ` +
          `without a key, to the sign-in ${median(signIn, ({ office, usable }) => usable - office)}; ` +
          `from navigation to Office.onReady ${median(home, ({ office }) => office)}, to home ${median(home, ({ usable }) => usable)}`,
      };
    } finally {
      await svod.stop();
    }
  },
};

async function startOften(browser: Browser, address: string, key: string) {
  const workbook = await writeWorkbook(filledWorkbook(MENTEES));
  const nextSteps = Object.values(homeTexts.steps).map(({ action }) => action);
  const welcomed = { 'svod.pane': JSON.stringify({ welcomed: true }) };
  const start = (stored: StartWatch['stored'], wanted: 'usable' | 'complete') =>
    startPane(browser, { address, workbook, watch: { stored, nextSteps }, wanted });
  const home: PaneStart[] = [];
  const signIn: PaneStart[] = [];

  for (let block = -1; block < BLOCKS; block += 1) {
    const atHome = await start({ ...welcomed, 'svod.accessKey': key }, 'complete');
    const atSignIn = await start(welcomed, 'usable');

    if (block < 0) continue;

    home.push(atHome);
    signIn.push(atSignIn);
  }

  return { home, signIn };
}
