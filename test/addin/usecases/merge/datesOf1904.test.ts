import { readNames } from '../../../../addin/src/usecases/names/readNames';
import { writeNames } from '../../../../addin/src/usecases/names/writeNames';
import { unzip } from '../../../shared/xlsx/helpers/unzip';
import { zipOf } from '../../../shared/xlsx/helpers/xlsxOf';
import { type GridBook, gridBook } from './gridBook';
import { pupil, schools, templateFile } from './manySchools';
import { bookOf, merge, OWNER, rowsIn } from './merged';

const DIRECTORY = schools(1);
const CODE = 'aaaaaaaaaaaa';
const PUPIL = pupil(0, 0, { rowCode: CODE, dateIn: '2024-09-15' });
const PASSPHRASE = 'совсем другая тайна';

/** The same workbook with its dates counted from 1904; what is in it must hold no dates. */
function from1904(book: GridBook): GridBook {
  return gridBook(book.grids().map((grid) => ({ ...grid, date1904: true })));
}

describe('dates between workbooks of both date systems', () => {
  it('are the same days after merging', async () => {
    const book = from1904(bookOf({ organisations: DIRECTORY, mentees: [] }));

    await merge(book, 'mentees', [await templateFile('школа.xlsx', DIRECTORY, [PUPIL])]);

    expect(rowsIn(book, 'mentees')).toMatchObject([{ dateIn: '2024-09-15' }]);
  });

  it('are read by the date system of the school’s file', async () => {
    const { name, bytes } = await templateFile('школа.xlsx', DIRECTORY, [PUPIL]);
    const parts = await unzip(bytes);
    const text = parts['xl/workbook.xml'] ?? '';
    const mac = text.includes('<workbookPr')
      ? text.replace('<workbookPr', '<workbookPr date1904="1"')
      : text.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const book = bookOf({ organisations: DIRECTORY, mentees: [] });

    await merge(book, 'mentees', [{ name, bytes: await zipOf({ ...parts, 'xl/workbook.xml': mac }) }]);

    // The same serial number is four years and a day later.
    expect(rowsIn(book, 'mentees')).toMatchObject([{ dateIn: '2028-09-16' }]);
  });

  it('are the same days after taking names along', async () => {
    const written = await writeNames(
      bookOf({ organisations: DIRECTORY, mentees: [PUPIL] }),
      OWNER,
      PASSPHRASE,
    );
    const { dateIn: _, ...rest } = PUPIL;
    const book = from1904(bookOf({ organisations: DIRECTORY, mentees: [rest] }));

    if (!written.ok) throw new Error(written.problem.kind);
    await readNames(book, OWNER, written.value, PASSPHRASE);

    expect(rowsIn(book, 'mentees')).toMatchObject([{ dateIn: '2024-09-15' }]);
  });
});
