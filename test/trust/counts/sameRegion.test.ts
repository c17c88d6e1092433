import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { demoBooks } from '../../../functions/local/demo/demoBooks';
import { DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import type { OperationName } from '../../../shared/contract/contract';
import { irkutsk } from '../../../shared/regions/irkutsk';
import type { Region } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';
import { IS_FULL, keepFigure, timeFor } from '../figures';
import { checkedBook, type Deployment, sendBook, startDeployment } from './deployment';

/** In every test run a few reporters of one region, the one whose ladders count rows; for the figures everybody. */
const REGIONS: readonly Region[] = IS_FULL ? regions : [irkutsk];
const SAMPLE = ['region', '25612000', '25630000', 'dem0c0ege002'];
const BOOKS = REGIONS.flatMap((region) =>
  demoBooks(region)
    .filter(({ reporter }) => IS_FULL || SAMPLE.includes(reporter.key))
    .map((book) => checkedBook(region, book)),
);

/** What is made of all that was sent: everything but the rows themselves. */
const READINGS: readonly (readonly [OperationName, string])[] = [
  ['readAttainment', ''],
  ['readRegionYear', ''],
  ['readLedger', ''],
  ['readTrend', ''],
  ['readFacts', `?years=${DEMO_YEAR}`],
  ['readFactsCsv', `?profile=excel-ru&years=${DEMO_YEAR}`],
  ['readODataSet', ''],
];

let rows: Deployment;
let counts: Deployment;

beforeAll(async () => {
  [rows, counts] = await Promise.all([startDeployment('rows'), startDeployment('counts')]);

  // The region's directory says which organisations report themselves.
  const isFirst = ({ reporter }: CheckedWorkbook) => reporter.kind === 'region';

  for (const books of [BOOKS.filter(isFirst), BOOKS.filter((book) => !isFirst(book))]) {
    await Promise.all(books.flatMap((book) => [sendAll(rows, book), sendAll(counts, book)]));
  }
}, timeFor(60_000));

afterAll(() => Promise.all([rows.stop(), counts.stop()]));

async function sendAll(deployment: Deployment, book: CheckedWorkbook): Promise<void> {
  for (const { template, end } of await sendBook(deployment, book)) {
    expect([template, end.kind]).toEqual([template, 'accepted']);
  }
}

async function readingsOf({ app }: Deployment, region: Region, name: OperationName, query: string) {
  const { accessKey: key } = await app.admit({ region: region.key, role: 'operator' });
  const params = { region: region.key, year: String(DEMO_YEAR), set: 'Facts' };
  const { status, bytes } = await app.call(name, { key, params, query });

  return { status, text: bytes.toString() };
}

describe('the same region on a deployment that takes rows and on one that takes counts', () => {
  test.each(READINGS)('%s gives the same bytes', async (name, query) => {
    for (const region of REGIONS) {
      const [one, other] = await Promise.all([
        readingsOf(rows, region, name, query),
        readingsOf(counts, region, name, query),
      ]);

      expect(one.status).toBe(200);
      expect(one.text.length).toBeGreaterThan(100);
      expect(other).toEqual(one);
    }
  });
});
