import { tryPage } from '../../../../shared/messages/ru/try';
import { fromXlsx } from '../../../../test/excel-host/export/fromXlsx';
import { toXlsx } from '../../../../test/excel-host/export/toXlsx';
import type { Book } from '../../../../test/excel-host/model/book';
import { element } from '../element';
import type { Workspace } from '../workspace';
import type { RibbonGroup } from './ribbon';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A browser may begin the download a moment later. */
const KEEP_MS = 10_000;

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
    const found = await fromXlsx(new Uint8Array(await file.arrayBuffer())).catch(() => null);

    if (found?.ok === true) open(found.book, file.name);
    else notices.say(tryPage.notices.fileRefused);
  };
  const example = async () => {
    const answer = await fetch('/try/example.xlsx').catch(() => null);

    if (answer?.ok !== true) return notices.say(tryPage.notices.exampleAway);

    await take(new File([await answer.arrayBuffer()], tryPage.exampleName));
  };
  const save = async () => {
    const { bytes } = await toXlsx(book);
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));

    element('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
  };

  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];

    if (file !== undefined) void take(file);
    picker.value = '';
  });

  return {
    name: tryPage.ribbon.book,
    commands: [
      { label: tryPage.ribbon.openExample, run: () => void example() },
      { label: tryPage.ribbon.openFile, run: () => picker.click() },
      { label: tryPage.ribbon.saveFile, run: () => void save() },
    ],
  };
}
