import { WorkbookFault } from '../../../addin/src/ports/workbookFault';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { deskOver, given } from '../../addin/usecases/deskOver';
import { sampled } from '../../helpers/sampled';
import { IS_FULL, timeFor } from '../../trust/figures';
import { judge } from '../book/judge';
import { SMALL_OWNER } from '../book/smallBook';
import { readBytes, type SmallFile, smallFile } from '../book/smallFile';
import { ALL_FILES } from './allFiles';
import type { FileCase } from './fileCase';

/** No file may hold the pane for longer, on a machine that does other work, too. */
const PATIENCE = 15_000;
const READ = ALL_FILES.filter(({ refused, isUnmarked }) => refused === undefined && !isUnmarked);
const UNMARKED = ALL_FILES.filter(({ isUnmarked }) => isUnmarked);
const REFUSED = ALL_FILES.filter(({ refused }) => refused !== undefined);
const named = (cases: readonly FileCase[]) => cases.map((one) => [one.name, one] as const);

let small: SmallFile;

beforeAll(async () => {
  small = await smallFile();
});

describe('a file that somebody hands in as a workbook', () => {
  it.each(named(ALL_FILES))('%s', async (_, one) => {
    const { file, refused, finds = [], differs = [], isMeant = false } = one;
    const bytes = await file(small);
    const start = performance.now();
    const outcome = await outcomeOf(bytes);

    expect(outcome).toEqual(refused === undefined ? { finds, differs } : { refused });
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(differs.length === 0 || isMeant || finds.length > 0).toBe(true);
  });
});

describe('a file that is refused is refused as a school’s, too', () => {
  it.each(named(REFUSED))('%s', async (_, { file, refused }) => {
    const reason = refused === 'notWorkbook' ? 'notXlsx' : refused;

    expect(await readWorkbook(await file(small))).toEqual({ ok: false, reason });
  });
});

describe('a file that is read', () => {
  it.each(named(IS_FULL ? READ : sampled(READ, 7)))(
    'and marked reads as before: %s',
    async (_, { file, differs = [] }) => {
      const bytes = await file(small);
      const before = await readBytes(bytes);
      const { desk, bytes: marked } = await deskOver({ bytes });

      await given(desk.check());

      expect((await judge(before, await readBytes(marked()), SMALL_OWNER)).differs).toEqual([]);
      expect((await judge(small.before, await readBytes(marked()), SMALL_OWNER)).differs).toEqual(differs);
    },
    timeFor(30_000),
  );
});

describe('a file that lacks what Svod needs to write into it', () => {
  it.each(named(UNMARKED))('is not marked and stays as it is: %s', async (_, { file }) => {
    const bytes = await file(small);
    const { desk, bytes: now } = await deskOver({ bytes });

    expect(await desk.check()).toMatchObject({ ok: false, problem: { kind: 'workbook', reason: 'damaged' } });
    expect(now()).toEqual(bytes);
  });
});

async function outcomeOf(bytes: Uint8Array): Promise<object> {
  try {
    const { finds, differs } = await judge(small.before, await readBytes(bytes), SMALL_OWNER);

    return { finds, differs };
  } catch (error) {
    if (error instanceof WorkbookFault) return { refused: error.reason };

    throw error;
  }
}
