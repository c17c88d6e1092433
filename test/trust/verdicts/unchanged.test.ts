import { fileRoad } from '../../../addin/src/file/fileRoad';
import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { checkSheets } from '../../../addin/src/usecases/check/checkSheets';
import { newMemory } from '../../../addin/src/usecases/desk/deskMemory';
import type { DeskWork } from '../../../addin/src/usecases/desk/deskWork';
import { markSheets } from '../../../addin/src/usecases/marking/markSheets';
import { demoRandom } from '../../../functions/local/demo/demoRandom';
import { closeExcel, type OpenExcel, openExcel } from '../../addin/excel/excelRoad';
import { heldKeys } from '../../addin/usecases/heldKeys';
import { toXlsx } from '../../excel-host/export/toXlsx';
import { Book } from '../../excel-host/model/book';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { moveColumns, sortRows } from './changes/acts';
import { openFile, skipIds } from './changes/openFile';
import { saidOf } from './changes/saidOf';
import { makeBases } from './filling/bases';
import type { Filling } from './filling/filling';
import { makeFilling } from './filling/makeFilling';
import { specsOf } from './filling/specsOf';
import { withExplanations } from './filling/withExplanations';

const WORKBOOKS = times(5, 2000);
/** Not those of the sample that every other test here takes. */
const FROM = 1_000_000;

// Whose an organisation's workbook is, only the service knows.
const bases = makeBases().filter(({ reporter }) => reporter.kind !== 'organisation');
let excel: OpenExcel;

beforeAll(async () => {
  excel = await openExcel(new Book());
  skipIds(excel.book);
});

afterAll(() => closeExcel());

function workOn(workbook: WorkbookPort, { now }: Filling): DeskWork {
  return {
    road: 'excel',
    workbook,
    keys: heldKeys(null),
    address: '',
    clock: () => new Date(now),
    memory: newMemory(),
  };
}

async function inExcel(filling: Filling): Promise<readonly unknown[]> {
  return saidOf(await checkSheets(workOn(excel.port, filling)));
}

async function inFile(filling: Filling): Promise<readonly unknown[]> {
  const road = fileRoad();

  await road.open((await toXlsx(excel.book)).bytes);

  return saidOf(await checkSheets(workOn(road.workbook, filling)));
}

async function mark(filling: Filling): Promise<void> {
  const { checked, grids } = await checkSheets(workOn(excel.port, filling));

  await markSheets(excel.port, checked, grids);
}

/** What is done to every workbook, one after another, and how it is read after that. */
const STEPS: readonly {
  readonly step: string;
  readonly act: (filling: Filling) => Promise<void>;
  readonly read: (filling: Filling) => Promise<readonly unknown[]>;
}[] = [
  { step: 'marked', act: mark, read: inExcel },
  { step: 'sorted', act: async ({ index }) => sortRows(excel.book, demoRandom(index)), read: inExcel },
  { step: 'moved', act: async ({ index }) => moveColumns(excel.book, demoRandom(index)), read: inExcel },
  { step: 'marked again', act: mark, read: inExcel },
  { step: 'saved and opened', act: async () => undefined, read: inFile },
];

test(
  'marking, sorting, moving columns and opening the saved file again change no verdict',
  async () => {
    for (let index = FROM; index < FROM + WORKBOOKS; index += 1) {
      const filling = makeFilling(bases, SEED, index);

      await openFile(excel.book, withExplanations(filling, specsOf(filling)));

      const said = await inExcel(filling);

      for (const { step, act, read } of STEPS) {
        await act(filling);
        expect({ index, step, said: await read(filling) }).toEqual({ index, step, said });
      }
    }

    keepFigure({
      area: 'verdicts',
      what: `${WORKBOOKS} generated workbooks opened in simulated Excel, marked, sorted by any column, a column of each table moved, marked again, saved and opened on the file road`,
      figure: '0 changes of findings, content hash or measures',
      doesNotProve: 'that Excel’s own sorting and saving do as the simulated one does',
    });
  },
  timeFor(120_000),
);
