import type { PickedFile } from '../../../../addin/src/usecases/desk';
import { mergeFiles } from '../../../../addin/src/usecases/merge/mergeFiles';
import { mergePlan } from '../../../../addin/src/usecases/merge/mergePlan';
import { readMergeFiles } from '../../../../addin/src/usecases/merge/readMergeFiles';
import { DIRECTORY, fortySchoolFiles, ROWS } from './fortySchoolFiles';
import { schoolCode } from './manySchools';
import { approved, bookOf, NOW, OWNER, readFiles, rowsIn } from './merged';

let made: Promise<readonly PickedFile[]> | null = null;

function fortyFiles(): Promise<readonly PickedFile[]> {
  made ??= fortySchoolFiles();

  return made;
}

describe('forty files of which three are broken', () => {
  it('are merged without the three, which are named with their faults', async () => {
    const book = bookOf({ organisations: DIRECTORY, mentees: [] });
    const matter = approved(await readFiles(book, 'mentees', await fortyFiles()));
    const { files, missing } = mergePlan(matter);

    expect(files).toHaveLength(40);
    expect(files.filter(({ fault }) => fault !== null).map(({ name, fault }) => [name, fault])).toEqual([
      ['битый.xlsx', 'damaged'],
      ['закрытый.xlsx', expect.stringMatching(/encrypted|notXlsx|damaged/)],
      ['страница.xlsx', 'notXlsx'],
    ]);
    expect(missing).toEqual([37, 38, 39, 40].map(schoolCode));

    const report = await mergeFiles(book, matter);

    expect(report).toMatchObject({ added: 37 * ROWS, changed: 0, same: 0, files: 37, collisions: [] });
    expect(report.missing).toEqual(missing);
    expect(rowsIn(book, 'mentees')).toHaveLength(37 * ROWS);
    expect(book.grown.get('Наставляемые')).toBe(5 + 37 * ROWS);
  });

  it('change nothing when they are merged again, in whatever order they are picked', async () => {
    const book = bookOf({ organisations: DIRECTORY, mentees: [] });
    const files = await fortyFiles();

    await mergeFiles(book, approved(await readFiles(book, 'mentees', files)));

    const written = book.written();
    const again = await mergeFiles(book, approved(await readFiles(book, 'mentees', files.toReversed())));

    expect(again).toMatchObject({ added: 0, changed: 0, same: 37 * ROWS });
    expect(book.written()).toBe(written);
  });

  it('tell how far the reading has come, and stop when the user gives up', async () => {
    const book = bookOf({ organisations: DIRECTORY, mentees: [] });
    const files = await fortyFiles();
    const giveUp = new AbortController();
    const seen: number[] = [];
    const reading = readMergeFiles(
      { workbook: book, owner: OWNER, now: NOW, remembered: [] },
      'mentees',
      files,
      {
        signal: giveUp.signal,
        onProgress: ({ done, total }) => {
          seen.push(done);
          if (done === 3) giveUp.abort();
          expect(total).toBe(40);
        },
      },
    );

    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('are told apart when all have one name', async () => {
    const book = bookOf({ organisations: DIRECTORY, mentees: [] });
    const files = (await fortyFiles()).slice(0, 3).map(({ bytes }) => ({ name: 'реестр.xlsx', bytes }));
    const matter = await readFiles(book, 'mentees', files);

    expect(mergePlan(matter).files.map(({ name }) => name)).toEqual([
      'реестр.xlsx',
      'реестр.xlsx (2)',
      'реестр.xlsx (3)',
    ]);
  });
});
