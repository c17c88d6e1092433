import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiClient, apiClient } from '../../../addin/src/api/apiClient';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import type { Registries } from '../../../shared/contract/registries';
import { demo, desk } from '../../../shared/messages/ru/desk';
import type { Region } from '../../../shared/regions/region';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { bookWork } from '../desk/bookWork';
import { DeskFault } from '../desk/deskFault';
import { readBook } from '../desk/readBook';
import { saveBook } from '../desk/saveBook';
import { sendBook } from '../desk/sendBook';
import { attainmentLines } from './attainmentLines';
import { type DemoBook, demoBooks } from './demoBooks';
import { DEMO_INSTANT, DEMO_MISTAKEN, DEMO_YEAR } from './demoPlan';
import { playOperator } from './operator/playOperator';
import { playMistakes } from './playMistakes';
import { regionFiles } from './regionFiles';
import { registriesOf } from './registriesOf';

/** Who the demonstration is played for. */
export type DemoStage = {
  readonly region: Region;
  readonly address: string;
  /** An access key of a reporter; the region's is the operator's. */
  readonly keyOf: (reporter: string) => Promise<string>;
  /** Folder for the workbooks; made when it is not there. */
  readonly folder: string;
  readonly say: (line: string) => void;
};

/** The demonstration knows whose key it has, and asks nobody. */
const NOBODY = { id: '', label: '', role: 'reporter', openYears: [DEMO_YEAR], expires: null } as const;

/**
 * The whole job: writes every reporter's workbook, checks it from the file, sends it, does the operator's part and
 * brings back the region's attainment, facts and practices. One workbook goes through typical mistakes first. Throws `DeskFault` when a file cannot be
 * written, or the service does not take in what it should.
 */
export async function runDemo(stage: DemoStage): Promise<void> {
  const { region, address, keyOf, folder, say } = stage;
  const books = demoBooks(region);

  await mkdir(folder, { recursive: true }).catch(() => {
    throw new DeskFault(desk.unwritableFile(folder));
  });
  const operator = apiClient(address, await keyOf('region'));
  const registries = await registriesOf(operator, say);

  for (const [index, book] of books.entries()) {
    const { reporter } = book;

    say(demo.steps(index + 1, books.length + 1, reporter.name));
    await playBook(stage, book, apiClient(address, await keyOf(reporter.key)), registries);
  }

  say(demo.steps(books.length + 1, books.length + 1, region.name));

  const clientOf = async (reporter: string) => apiClient(address, await keyOf(reporter));

  await playOperator({ region, books, operator, clientOf, registries }, say);
  await fetchAttainment(stage, operator);
  await fetchReport(stage, books);

  for (const { name, bytes } of await regionFiles(region, books, operator, address)) {
    const file = join(folder, name);

    await saveBook(file, bytes);
    say(desk.written(file));
  }

  say(demo.done(folder));
}

async function playBook(
  { region, folder, say }: DemoStage,
  book: DemoBook,
  api: ApiClient,
  registries: Registries,
): Promise<void> {
  const { reporter, columns } = book;
  const owner = { region, reporter, year: DEMO_YEAR, now: new Date(DEMO_INSTANT) };
  const filled = join(folder, `${reporter.name}.xlsx`);

  await saveBook(
    filled,
    await writeWorkbook(reporterWorkbook({ region, reporter, year: DEMO_YEAR, columns })),
  );

  const file = reporter.key === DEMO_MISTAKEN ? await playMistakes(filled, owner, say) : filled;
  const session = { ...NOBODY, region: region.key, reporters: [reporter], registries, api };
  const opened = await bookWork(file, session, () => owner.now);
  const { grids } = await readBook(file);

  if (!(await sendBook(opened, checkWorkbook(grids, owner), say)))
    throw new DeskFault(demo.stopped(reporter.name));
}

/** The final report of the first municipality that sent a monitoring by organisation. */
async function fetchReport(
  { region, address, keyOf, folder, say }: DemoStage,
  books: readonly DemoBook[],
): Promise<void> {
  const reporter = books.find(({ columns }) => columns.orgMonitoring !== undefined)?.reporter;

  if (reporter === undefined) return;

  const params = { region: region.key, year: String(DEMO_YEAR), reporter: reporter.key };
  const report = await apiClient(address, await keyOf(reporter.key))('readReporterReport', { params });

  if (report.kind !== 'ok') throw new DeskFault(demo.noReport);

  const file = join(folder, `Итоговый отчёт — ${reporter.name}.xlsx`);

  await saveBook(file, report.body);
  say(desk.written(file));
}

async function fetchAttainment({ region, folder, say }: DemoStage, api: ApiClient): Promise<void> {
  const params = { region: region.key, year: String(DEMO_YEAR) };
  const [workbook, attainment] = [
    await api('readAttainmentWorkbook', { params }),
    await api('readAttainment', { params }),
  ];

  if (workbook.kind !== 'ok' || attainment.kind !== 'ok') throw new DeskFault(demo.noAttainment);

  const file = join(folder, `Достижение_${DEMO_YEAR}.xlsx`);

  await saveBook(file, workbook.body);
  for (const line of attainmentLines(attainment.body)) say(line);
  say(desk.written(file));
}
