import { inflateSync } from 'node:zlib';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { demoBooks } from '../../../functions/local/demo/demoBooks';
import { DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { contract, type OperationName } from '../../../shared/contract/contract';
import { irkutsk } from '../../../shared/regions/irkutsk';
import type { Region } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';
import { isAboutPersons } from '../../../shared/templates/isAboutPersons';
import { IS_FULL, keepFigure, timeFor } from '../figures';
import { everythingStored } from '../privacy/canaries/stored';
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
  ['readReporterSheets', ''],
];

/** What a ledger says of a submission whose rows did not come: all that differs. */
const ROWS_STAY = '"rowsStay":true,';
const SAY_IT: readonly OperationName[] = ['readRegionYear', 'readLedger'];

/** Kinds of column whose values are a row's own. */
const ROW_LEVEL = ['rowCode', 'personCode', 'personName', 'contact', 'url', 'text'];
/** Shorter ones are found anywhere. */
const LONG_ENOUGH = 4;

let compared = 0;
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
  const reporters = BOOKS.filter((book) => book.region === region && book.reporter.kind !== 'region');
  const isOfReporter = contract[name].path.includes('{reporter}');

  return Promise.all(
    (isOfReporter ? reporters : [{ reporter: { key: '' } }]).map(async ({ reporter }) => {
      const params = { region: region.key, year: String(DEMO_YEAR), set: 'Facts', reporter: reporter.key };
      const { status, bytes } = await app.call(name, { key, params, query });

      expect(status).toBe(200);

      return bytes.toString('latin1');
    }),
  );
}

describe('the same region on a deployment that takes rows and on one that takes counts', () => {
  test.each(READINGS)('%s gives the same bytes', async (name, query) => {
    for (const region of REGIONS) {
      const [one, other] = await Promise.all([
        readingsOf(rows, region, name, query),
        readingsOf(counts, region, name, query),
      ]);

      expect(Math.min(...one.map((text) => text.length))).toBeGreaterThan(100);
      expect(other.map((text) => text.replaceAll(ROWS_STAY, ''))).toEqual(one);
      expect(other.some((text) => text.includes(ROWS_STAY))).toBe(SAY_IT.includes(name));
      compared += one.length;
    }
  });

  test('and yet the second has been sent no row about a person, and has none', async () => {
    const planted = BOOKS.flatMap(rowValues);
    const bodies = counts.bodies.filter(({ name }) => name === 'pushCounts').map(({ text }) => text);
    const store = await storedTexts(counts.app.connectionString);

    expect(planted.length).toBeGreaterThan(200);
    expect(bodies.length).toBe(
      BOOKS.flatMap(({ sheets }) => sheets).filter(({ reading }) => isAboutPersons(reading.template)).length,
    );
    expect(planted.filter((value) => bodies.some((text) => text.includes(value)))).toEqual([]);
    expect(planted.filter((value) => store.includes(value))).toEqual([]);
    // The search finds what is there.
    expect(planted.some((value) => rows.bodies.some(({ text }) => text.includes(value)))).toBe(true);

    keepFigure({
      area: 'counts',
      what: `${BOOKS.length} workbooks of ${REGIONS.length} regions, sent as the pane sends them to a deployment that takes rows and to one that takes counts: attainment, the region’s year (ladders, roadmap, coverage), ledger, trend, facts (three ways), the sheets of every reporter’s report, ${compared} answers`,
      figure: `byte for byte the same but for the ledger’s mark of whom only totals came; of ${planted.length} row codes, person codes, names and texts of the registries 0 in the bodies or in the store of the second`,
      doesNotProve:
        'That small totals tell nobody anything: they are the same as on a deployment that takes rows, and are suppressed for the same readers.',
    });
  });
});

/** What the rows of the registries about persons hold, but for the ИНН of legal entities and words of closed lists. */
function rowValues({ sheets }: CheckedWorkbook): readonly string[] {
  return sheets
    .filter(({ reading }) => isAboutPersons(reading.template))
    .flatMap(({ reading: { template, columns } }) =>
      template.columns
        .filter(({ kind: { type } }) => ROW_LEVEL.includes(type))
        .flatMap(({ key }) => columns.columns[key]?.dictionary ?? []),
    )
    .filter((value) => typeof value === 'string' && value.length >= LONG_ENOUGH)
    .map(String);
}

/** All values of all entities, those that were deflated as they were before. */
async function storedTexts(connectionString: string): Promise<string> {
  const values = await everythingStored(connectionString);

  return values.map((value) => inflatedText(Buffer.from(value))).join('\n');
}

function inflatedText(value: Buffer): string {
  try {
    return inflateSync(value).toString();
  } catch {
    return value.toString();
  }
}
