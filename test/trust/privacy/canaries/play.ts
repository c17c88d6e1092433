import { type DemoBook, demoBooks } from '../../../../functions/local/demo/demoBooks';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { createMember } from '../../../../functions/src/storage/createMember';
import { openStoreOf } from '../../../../functions/src/storage/openStoreOf';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { Region } from '../../../../shared/regions/region';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../../shared/xlsx/writeWorkbook';
import { missing } from '../../../addin/usecases/book';
import { given, type TestDesk } from '../../../addin/usecases/deskOver';
import type { TestSvod } from '../../../helpers/host';
import { type Planted, plant } from './plant';

/** Why warnings about planted cells are right. */
const EXPLANATION = 'Проверено по журналу';

/** A workbook of the demonstration with canaries in it. */
export type PlantedBook = Planted & {
  readonly region: Region;
  readonly reporter: DemoBook['reporter'];
  readonly bytes: Uint8Array;
};

/**
 * The workbooks of Khabarovsk's operator and of the municipalities of two regions that fill in most, a canary wherever
 * one fits: together they have every template with rows.
 */
export async function plantedBooks() {
  const [own, district, other] = await Promise.all([
    plantedBook(khabarovsk, 'region'),
    plantedBook(khabarovsk, 'municipality'),
    plantedBook(irkutsk, 'municipality'),
  ]);

  return { own, district, other };
}

async function plantedBook(region: Region, kind: DemoBook['reporter']['kind']): Promise<PlantedBook> {
  const sheetsOf = ({ columns }: DemoBook) => Object.keys(columns).length;
  const [book = missing(kind)] = demoBooks(region)
    .filter(({ reporter }) => reporter.kind === kind)
    .toSorted((one, another) => sheetsOf(another) - sheetsOf(one));
  const { reporter } = book;
  const planted = plant(book.columns);
  const sheets = reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns: planted.columns });

  return { ...planted, region, reporter, bytes: await writeWorkbook(sheets) };
}

/** The key that sends for a book's reporter. */
export async function senderOf(svod: TestSvod, { region, reporter }: PlantedBook): Promise<string> {
  if (reporter.kind === 'region') return svod.keys.operator;

  const admitted = {
    label: 'Отдел',
    region: region.key,
    role: 'reporter',
    reporters: [reporter.key],
    days: 9,
  } as const;
  const { store, close } = openStoreOf(svod.connectionString);
  const { accessKey } = await createMember(store, admitted, new Date(DEMO_INSTANT));

  close();

  return accessKey;
}

/** Checks a book, explains what it warns of, and sends it whole; how each sheet ended. */
export async function sendBook({ desk }: Pick<TestDesk, 'desk'>): Promise<readonly string[]> {
  const { sheets } = await given(desk.check());

  for (const { findings } of sheets) {
    for (const listed of findings)
      if (listed.finding.severity === 'warning' && listed.explanation === null)
        await given(desk.explain(listed, EXPLANATION));
  }

  const sent = await given(desk.send(() => undefined));

  return sent.sheets.map(({ template, end }) => `${template}: ${end.kind}`);
}
