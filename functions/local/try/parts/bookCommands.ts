import { tryPage } from '../../../../shared/messages/ru/try';
import { attempt } from '../../../../test/excel-host/model/acts/attempt';
import { deleteRows } from '../../../../test/excel-host/model/acts/deleteRows';
import { insertRows } from '../../../../test/excel-host/model/acts/insertRows';
import { sortByColumn } from '../../../../test/excel-host/model/acts/sortByColumn';
import { activateSheet } from '../../../../test/excel-host/model/sheets/activateSheet';
import { addSheet } from '../../../../test/excel-host/model/sheets/addSheet';
import { deleteSheet } from '../../../../test/excel-host/model/sheets/deleteSheet';
import { selectedArea } from '../grid/cursor';
import type { Workspace } from '../workspace';
import type { RibbonGroup } from './ribbon';
import type { SheetTabs } from './sheetTabs';

/** What a user does to rows and sheets from the ribbon. */
export function bookCommands(
  { book, sheet, cursor, act, notices }: Workspace,
  tabs: SheetTabs,
): readonly RibbonGroup[] {
  const { edit, sheets, insertRow, deleteRows: remove, sortUp, sortDown, ...names } = tryPage.ribbon;
  const sort = (descending: boolean) => {
    const { row, column } = cursor().anchor;

    act(() => sortByColumn(book, sheet(), row, column, descending));
  };
  const deleteActive = () => {
    const outcome = attempt(() => deleteSheet(book, sheet()));

    if (!outcome.done) notices.say(tryPage.notices.lastSheet);
  };

  return [
    {
      name: edit,
      commands: [
        { label: insertRow, run: () => act(() => insertRows(book, sheet(), cursor().anchor.row, 1)) },
        {
          label: remove,
          run: () => {
            const { top, bottom } = selectedArea(cursor());

            act(() => deleteRows(book, sheet(), top, bottom - top + 1));
          },
        },
        { label: sortUp, run: () => sort(false) },
        { label: sortDown, run: () => sort(true) },
      ],
    },
    {
      name: sheets,
      commands: [
        {
          label: names.addSheet,
          run: () => act(() => attempt(() => activateSheet(book, addSheet(book, newName(book))))),
        },
        { label: names.renameSheet, run: tabs.rename },
        { label: names.deleteSheet, run: deleteActive },
      ],
    },
  ];
}

/** Excel names new sheets in the user's language. */
function newName({ sheets }: Workspace['book']): string {
  const taken = new Set(sheets.map(({ name }) => name.toLocaleLowerCase('ru')));
  let number = sheets.length + 1;

  while (taken.has(tryPage.tabs.newName(number).toLocaleLowerCase('ru'))) number += 1;

  return tryPage.tabs.newName(number);
}
