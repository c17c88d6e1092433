import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import type { TableName } from '../../../functions/src/storage/store';
import { closeExcel } from '../../addin/excel/excelRoad';
import { startTestApp, type TestApp } from '../../functions/usecases/testApp';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { memoryStore } from '../memoryStore';
import { makeBases } from './filling/bases';
import { openExcelRoad } from './roads/excelRoad';
import { openFileRoad } from './roads/fileRoad';
import type { Road } from './roads/road';
import { verdictService } from './service/verdictService';
import { withPrefix } from './service/withPrefix';
import { judgeMany, type Tally } from './tally';

/** Members are admitted once for all fillings. */
const LASTING: readonly TableName[] = ['members'];
const SHEETS = times(60, 100_000);
const SAMPLE = times(4, 1000);

const bases = makeBases();
let app: TestApp;
let excel: Road;
let folder: string;

beforeAll(async () => {
  app = await startTestApp();
  excel = await openExcelRoad();
  folder = await mkdtemp(join(tmpdir(), 'svod-verdicts-'));
});

afterAll(async () => {
  await closeExcel();
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

async function judgedOver(
  store: Parameters<TestApp['with']>[0]['store'],
  sheets: number,
  freshStore: () => void,
): Promise<Tally> {
  const service = verdictService(store === undefined ? app : app.with({ store }));

  try {
    return await judgeMany(
      { bases, seed: SEED, sheets },
      { excel, file: openFileRoad(), service },
      freshStore,
    );
  } finally {
    service.close();
  }
}

describe('a sheet judged by the pane in Excel, by the file road and by the functions', () => {
  test(
    'has the same findings of shared rules, content hash and measures',
    async () => {
      const store = memoryStore();
      const began = performance.now();
      const tally = await judgedOver(store, SHEETS, () => store.forget(LASTING));
      const seconds = (performance.now() - began) / 1000;
      const { workbooks, sheets, taken, reached, differences } = tally;

      expect(differences).toEqual([]);
      expect(sheets).toBeGreaterThanOrEqual(SHEETS);
      expect(taken / sheets).toBeGreaterThan(0.4);
      expect(taken / sheets).toBeLessThan(0.9);

      keepFigure({
        area: 'verdicts',
        what: `${sheets} generated sheets in ${workbooks} workbooks, of every template of every region, judged by the pane in simulated Excel (the real Office.js), by the file road over .xlsx bytes and by the functions through the real client and handlers`,
        figure: `${differences.length} divergences in findings of shared rules, content hash and measures; ${taken} sheets taken in, ${reached.size} kinds of findings; ${Math.round(sheets / seconds)} sheets a second`,
        doesNotProve:
          'that the roads agree in a real Excel; of error values, booleans, merged cells, 1904 dates and damaged sheets (the abuse corpus has them); of sheets of more than fifty rows; where the service has been sent other sheets than those in the workbook, which it compares with; that a verdict is right: all roads share the rules',
      });
    },
    timeFor(120_000),
  );

  test(
    'has them over the tables of Azurite and over a file of libsql, too',
    async () => {
      const file = libsqlStore(join(folder, 'svod.db'));

      await file.prepare();

      const [tables, rows] = [withPrefix(app.store, LASTING), withPrefix(file, LASTING)];
      const memory = memoryStore();
      const inMemory = await judgedOver(memory, SAMPLE, () => memory.forget(LASTING));
      const inTables = await judgedOver(tables, SAMPLE, tables.next);
      const inFile = await judgedOver(rows, SAMPLE, rows.next);

      file.close();
      expect(inMemory.differences).toEqual([]);
      expect(inTables).toEqual(inMemory);
      expect(inFile).toEqual(inMemory);

      keepFigure({
        area: 'verdicts',
        what: `${inTables.sheets} of these sheets once more, the functions over Azurite's tables and over a file of libsql`,
        figure: `${inTables.differences.length + inFile.differences.length} divergences, and the same outcome as over the store in memory that the others use`,
        doesNotProve: 'anything of Azure Storage itself',
      });
    },
    timeFor(120_000),
  );
});
