import { fileRoad } from '../../../addin/src/file/fileRoad';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { closeExcel } from '../../addin/excel/excelRoad';
import { OWNER } from '../../addin/usecases/book';
import { given } from '../../addin/usecases/deskOver';
import { deskInExcel } from '../../e2e/excel/book/deskInExcel';
import { filledFile } from '../../e2e/excel/book/filledFile';
import { openedBook } from '../../e2e/excel/book/openedBook';
import { changesIn, thingsOf } from '../../e2e/excel/book/thingsOf';
import { userOf } from '../../e2e/excel/book/user';
import { toXlsx } from '../../excel-host/export/toXlsx';
import { sampled } from '../../helpers/sampled';
import { IS_FULL, timeFor } from '../../trust/figures';
import { foundIn } from '../book/foundIn';
import { judge, readNow } from '../book/judge';
import type { AbuseCase } from './abuseCase';
import { ACTS_STEP } from './allActs';

/**
 * Does each act to a workbook without mistakes, and checks it in Excel and, saved, on the file road. Called within
 * a `describe`.
 */
export function abuseSuite(cases: readonly AbuseCase[]): void {
  let file: Uint8Array;
  let before: CheckedWorkbook;

  beforeAll(async () => {
    file = await filledFile();
    before = await readNow((await deskInExcel(await openedBook(file))).port, OWNER);
    await closeExcel();
  }, 120_000);

  afterEach(closeExcel);

  it.each((IS_FULL ? cases : sampled(cases, ACTS_STEP)).map((one) => [one.name, one] as const))(
    '%s',
    async (_, one) => {
      const { act, finds = [], differs = [], changes = [], isMeant = false } = one;
      const book = await openedBook(file);

      act(userOf(book));

      const { bytes } = await toXlsx(book);
      const things = thingsOf(book);
      const { desk, port, host } = await deskInExcel(book);
      const inExcel = await judge(before, await readNow(port, OWNER), OWNER);
      const marked = await given(desk.check());
      const inFile = await judge(before, await readNow(await portOf(bytes), OWNER), OWNER);

      expect({ finds: foundIn(marked), differs: inExcel.differs }).toEqual({ finds, differs });
      expect(inFile).toEqual(inExcel);
      expect(inExcel.finds).toEqual(finds);
      expect(changesIn(things, thingsOf(book))).toEqual(changes);
      expect(differs.length === 0 || isMeant || finds.length > 0).toBe(true);
      expect([host.bugs, host.notSimulated]).toEqual([[], []]);
    },
    timeFor(60_000),
  );
}

async function portOf(bytes: Uint8Array) {
  const road = fileRoad();

  await road.open(bytes);

  return road.workbook;
}
