import { WorkbookFault } from '../../../addin/src/ports/workbookFault';
import { judge } from '../book/judge';
import { SMALL_OWNER } from '../book/smallBook';
import { readBytes, type SmallFile, smallFile } from '../book/smallFile';
import { ALL_FILES } from './allFiles';

/** No file may hold the pane for longer, on a machine that does other work, too. */
const PATIENCE = 15_000;

describe('a file that somebody hands in as a workbook', () => {
  let small: SmallFile;

  beforeAll(async () => {
    small = await smallFile();
  });

  it.each(ALL_FILES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { file, refused, finds = [], differs = [], isMeant = false } = one;
    const bytes = await file(small);
    const start = performance.now();
    const outcome = await outcomeOf(bytes, small);

    expect(outcome).toEqual(refused === undefined ? { finds, differs } : { refused });
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(differs.length === 0 || isMeant || finds.length > 0).toBe(true);
  });
});

async function outcomeOf(bytes: Uint8Array, { before }: SmallFile): Promise<object> {
  try {
    const { finds, differs } = await judge(before, await readBytes(bytes), SMALL_OWNER);

    return { finds, differs };
  } catch (error) {
    if (error instanceof WorkbookFault) return { refused: error.reason };

    throw error;
  }
}
