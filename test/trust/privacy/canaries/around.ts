import type { PickedFile } from '../../../../addin/src/usecases/desk';
import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { templates } from '../../../../shared/templates/templates';
import { missing } from '../../../addin/usecases/book';
import { deskOver, given, type TestDesk } from '../../../addin/usecases/deskOver';
import { plainFile } from '../../../addin/usecases/merge/merged';
import { BIRTH_YEARS, STEM } from './marks';
import type { PlantedBook } from './play';

const MENTEES = templates.mentees.name;
const PASSPHRASE = 'совсем другая тайна';

/** What a municipality does beside sending, each with a canary at hand; gives the files that leave the workbook. */
export async function doAllElse(
  book: TestDesk,
  { reporter, bytes }: PlantedBook,
  { address, key }: { readonly address: string; readonly key: string },
): Promise<readonly Uint8Array[]> {
  const names = await given(book.desk.writeNames(PASSPHRASE));
  const copy = await deskOver({ address, key, bytes });

  await given(copy.desk.readNames(names, PASSPHRASE));
  await mistype(copy, 'category', `${STEM}ин`);
  await given(copy.desk.send(() => undefined));
  await mergeSchool(book);
  await given(book.desk.check());

  const next = await deskOver({ address, key });
  const lastYear = { name: 'Прошлый год.xlsx', bytes: book.bytes() };
  const wanted = { reporter, year: DEMO_YEAR + 1, optional: [], language: 'ru' } as const;

  await given(next.desk.openSheets(wanted, lastYear));
  await given(next.desk.check());

  return [names.bytes, Buffer.from((await next.workbook.readState()) ?? '')];
}

/** Types into the first mentee's row. */
async function mistype(book: TestDesk, key: string, text: string): Promise<void> {
  const { caption } = templates.mentees.columns.find((column) => column.key === key) ?? missing(key);
  const { cells } = await book.grid(MENTEES);
  const column = (cells[HEADING_ROW] ?? []).findIndex((cell) => String(cell).startsWith(caption));

  await book.type(MENTEES, HEADING_ROW + 1, column, text);
}

/** Merges a school's plain file of one new pupil. */
async function mergeSchool({ desk }: TestDesk): Promise<void> {
  const plan = await given(desk.readMergeFiles('mentees', [await schoolFile()]));
  const [file] = plan.files;
  const [organisation] = plan.organisations;

  await given(
    desk.decideMerge({
      file: file?.name ?? '',
      ...(file?.headings && { headings: file.headings }),
      organisation: organisation?.code ?? null,
    }),
  );
  await given(desk.merge());
}

function schoolFile(): Promise<PickedFile> {
  return plainFile('Школа.xlsx', [
    ['Фамилия', 'Имя', 'Отчество', 'Год рождения', 'Класс'],
    [`${STEM}ина`, `${STEM}а`, `${STEM}овна`, BIRTH_YEARS.child, `7${STEM}`],
  ]);
}
