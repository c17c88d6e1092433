import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { closeExcel } from '../../addin/excel/excelRoad';
import { deskInExcel } from '../../e2e/excel/book/deskInExcel';
import { openedBook } from '../../e2e/excel/book/openedBook';
import { readNow } from '../book/judge';
import { SMALL_OWNER } from '../book/smallBook';
import { readBytes } from '../book/smallFile';
import { ALL_TYPED } from './allTyped';
import { isPlain, readOf, typedFile } from './typedBook';
import { expectedOf, nameOf, type TypedCase } from './typedCase';

const PLAIN = ALL_TYPED.filter(isPlain);
const named = (cases: readonly TypedCase[]) => cases.map((one) => [nameOf(one), one] as const);

describe('a cell of a file that holds', () => {
  let checked: CheckedWorkbook;

  beforeAll(async () => {
    checked = await readBytes(await typedFile(ALL_TYPED));
  });

  it.each(named(ALL_TYPED))('%s', (_, one) => {
    const { reads, finds, isBlank } = one;

    expect(readOf(checked, ALL_TYPED, one)).toEqual(expectedOf(one));
    // Nothing is read as nothing without a word.
    expect([reads, finds, isBlank]).not.toEqual([undefined, undefined, undefined]);
  });
});

describe('the same cells in Excel', () => {
  afterAll(closeExcel);

  it('are read as in the file, every one', async () => {
    const { port } = await deskInExcel(await openedBook(await typedFile(PLAIN)));
    const checked = await readNow(port, SMALL_OWNER);

    const read = PLAIN.map((one) => ({ name: one.name, ...readOf(checked, PLAIN, one) }));

    expect(read).toEqual(PLAIN.map((one) => ({ name: one.name, ...expectedOf(one) })));
  });
});
