import { tryPage } from '../../../../shared/messages/ru/try';
import { attempt } from '../../../../test/excel-host/model/acts/attempt';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { activateSheet } from '../../../../test/excel-host/model/sheets/activateSheet';
import { renameSheet } from '../../../../test/excel-host/model/sheets/renameSheet';
import { element } from '../element';
import type { Workspace } from '../workspace';

/** The tabs of the sheets, and renaming one in its place. */
export type SheetTabs = { readonly element: HTMLElement; readonly rename: () => void };

/** Tabs of the visible sheets: a click or the arrows bring one to the front, a double click or F2 renames it. */
export function sheetTabs(workspace: Workspace): SheetTabs {
  const { book, notices } = workspace;
  const bar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': tryPage.regions.tabs });
  const shown = () => book.sheets.filter(({ visibility }) => visibility === 'Visible');

  const show = () => bar.replaceChildren(...shown().map(tabOf));
  const tabOf = (sheet: Sheet) => {
    const isActive = sheet.id === book.activeSheetId;
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(isActive),
        tabindex: isActive ? '0' : '-1',
        on: {
          click: () => activateSheet(book, sheet),
          dblclick: rename,
          keydown: (event) => key(event, sheet),
        },
      },
      sheet.name,
    );

    if (sheet.tabColor !== '') tab.style.borderBottomColor = sheet.tabColor;

    return tab;
  };
  const key = (event: KeyboardEvent, sheet: Sheet) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = shown()[shown().indexOf(sheet) + (by ?? 0)];

    if (event.key === 'F2') rename();
    if (by === undefined || next === undefined) return;

    activateSheet(book, next);
    show();
    activeTab(bar)?.focus();
  };
  const rename = () => {
    const sheet = workspace.sheet();
    const input = element('input', {
      type: 'text',
      value: sheet.name,
      maxlength: '31',
      'aria-label': tryPage.tabs.rename(sheet.name),
      on: {
        blur: () => done(),
        keydown: ({ key: pressed }) => {
          if (pressed === 'Escape') input.value = sheet.name;
          if (pressed === 'Escape' || pressed === 'Enter') input.blur();
        },
      },
    });
    const done = () => {
      const name = input.value.trim();
      const outcome = name === sheet.name ? null : attempt(() => renameSheet(book, sheet, name));

      if (outcome?.done === false) notices.say(tryPage.notices.sheetName);
      show();
    };

    activeTab(bar)?.replaceWith(input);
    input.select();
    input.focus();
  };

  workspace.onChange((kinds) => {
    if ([...kinds].some((kind) => kind.startsWith('sheet') || kind === 'visibility')) show();
  });
  show();

  return { element: bar, rename };
}

function activeTab(bar: HTMLElement): HTMLElement | null {
  return bar.querySelector<HTMLElement>('[aria-selected=true]');
}
