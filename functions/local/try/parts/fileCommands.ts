import { tryPage } from '../../../../shared/messages/ru/try';
import type { Book } from '../../../../test/excel-host/model/book';
import { element } from '../element';
import { readBook } from '../files/readBook';
import { writeBook } from '../files/writeBook';
import type { Workspace } from '../workspace';
import type { RibbonGroup } from './ribbon';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Opening a workbook from a file and saving this one into one.
 *
 * @param open takes the place of everything with another workbook
 */
export function fileCommands(
  { book, notices }: Workspace,
  name: string,
  open: (book: Book, name: string) => void,
): RibbonGroup {
  const picker = element('input', { type: 'file', accept: '.xlsx' });

  const take = async (file: File) => {
    const found = await readBook(new Uint8Array(await file.arrayBuffer()));

    if (found === null) notices.say(tryPage.notices.fileRefused);
    else open(found, file.name);
  };
  const save = async () => {
    const url = URL.createObjectURL(new Blob([await writeBook(book)], { type: XLSX }));

    element('a', { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  };

  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];

    if (file !== undefined) void take(file);
    picker.value = '';
  });

  return {
    name: tryPage.ribbon.book,
    commands: [
      { label: tryPage.ribbon.openFile, run: () => picker.click() },
      { label: tryPage.ribbon.saveFile, run: () => void save() },
    ],
  };
}
