import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKey } from '../../../functions/local/demo/demoKey';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { runDemo } from '../../../functions/local/demo/runDemo';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { regions } from '../../../shared/regions/regions';
import { REGION_SHEETS } from '../../../shared/sheets/regionSheetKinds';
import { deskOver, given, type TestDesk } from '../../addin/usecases/deskOver';
import { startSvod, type TestSvod } from '../../helpers/host';
import { sampled } from '../../helpers/sampled';
import { IS_FULL, keepFigure, timeFor } from '../figures';
import { faultsOf } from './faultsOf';

/** The region with the fewest reporters, or all of them. */
const PLAYED = IS_FULL ? regions : regions.filter(({ key }) => key === 'primorye');

let svod: TestSvod;
let folder: string;
let looked = 0;

beforeAll(async () => {
  svod = await startSvod({ clock: DEMO_INSTANT });
  folder = await mkdtemp(join(tmpdir(), 'svod-test-'));

  const store = tableStore(svod.connectionString);

  for (const region of PLAYED) {
    await runDemo({
      region,
      address: svod.address,
      keyOf: (reporter) => demoKey(store, region, reporter, new Date(DEMO_INSTANT)),
      folder: join(folder, region.key),
      say: () => undefined,
    });
  }
}, timeFor(60_000));

afterAll(async () => {
  await svod.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Finds nothing wrong with the file. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  looked += 1;

  expect(await faultsOf(bytes)).toEqual([]);
}

/** The desk of the region's operator over a new file. */
async function operatorDesk(region: (typeof regions)[number]): Promise<TestDesk> {
  const key = await demoKey(tableStore(svod.connectionString), region, 'region', new Date(DEMO_INSTANT));

  return deskOver({ address: svod.address, key });
}

describe('every file that Svod writes keeps to what Excel demands:', () => {
  it(
    'workbooks to fill, filled, with findings, sent, and what the operator takes away',
    async () => {
      const files = await readdir(folder, { recursive: true });
      const books = sampled(
        files.filter((file) => file.endsWith('.xlsx')),
        2,
      );

      expect(books.length).toBeGreaterThan(1);
      for (const book of books) await expectSound(await readFile(join(folder, book)));
    },
    timeFor(60_000),
  );

  it.each(PLAYED.map((region) => [region.name, region] as const))(
    'sheets, facts and PivotTable of %s in the operator’s file, drawn and drawn again',
    async (_, region) => {
      const { desk, bytes } = await operatorDesk(region);
      const wanted = { year: DEMO_YEAR, asOf: null, kinds: REGION_SHEETS } as const;

      await given(desk.region(({ reports }) => reports.drawRegion(wanted)));
      await given(desk.region(({ facts }) => facts.collect([DEMO_YEAR])));
      if (IS_FULL) await expectSound(bytes());
      await given(desk.region(({ reports }) => reports.drawRegion(wanted)));
      await given(desk.region(({ facts }) => facts.collect([DEMO_YEAR])));
      await expectSound(bytes());
    },
    timeFor(60_000),
  );

  afterAll(() => {
    keepFigure({
      area: 'files',
      what: `${looked} files of all kinds: the demonstration of ${PLAYED.length} regions (workbooks to fill, filled, with findings, repaired, sent; reports, attainment, consolidated registries) and the operator’s files (region’s sheets, charts, facts, PivotTables), drawn twice`,
      figure:
        '0 breaches of the schema of Microsoft’s Open XML SDK 3, or of the rules in test/trust/files/rules',
      doesNotProve: 'that Excel opens them without a word: the rules are those that are documented',
    });
  });
});
