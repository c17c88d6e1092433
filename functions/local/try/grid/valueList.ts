import { tryPage } from '../../../../shared/messages/ru/try';
import { cellName } from '../../../../shared/sheets/a1';
import { listItems } from '../../../../test/excel-host/model/rules/listItems';
import { element } from '../element';
import type { Workspace } from '../workspace';
import { enter } from './enter';
import type { GridView } from './gridView';

/** The list of a cell's validation. */
export type ValueList = { readonly open: () => void; readonly close: () => void };

/** A list under the cell, and the button beside it that opens it, as Excel has them. Letters go to what begins with them. */
export function valueList(workspace: Workspace, view: GridView): ValueList {
  const button = element('button', {
    type: 'button',
    class: 'listButton',
    tabindex: '-1',
    'aria-label': tryPage.grid.openList,
    hidden: '',
    on: { click: () => open() },
  });
  const list = element('div', { class: 'list', role: 'listbox', tabindex: '-1', hidden: '' });
  let chosen = 0;

  const items = () => {
    const { anchor } = workspace.cursor();

    return listItems(workspace.book, workspace.sheet(), anchor.row, anchor.column);
  };
  const close = () => {
    if (list.hidden) return;

    list.hidden = true;
    view.overlay.classList.remove('listing');
    view.scroller.focus({ preventScroll: true });
  };
  const choose = (index: number) => {
    chosen = Math.min(Math.max(index, 0), list.children.length - 1);
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === chosen));
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
    list.setAttribute('aria-activedescendant', `option-${chosen}`);
  };
  const take = () => {
    const text = list.children[chosen]?.textContent ?? '';

    close();
    enter(workspace, workspace.cursor().anchor, text);
  };
  const open = () => {
    const found = items();

    if (found === null || found.length === 0) return;

    const { anchor } = workspace.cursor();
    const held = workspace.sheet().cells.get(anchor.row, anchor.column)?.value;

    list.replaceChildren(
      ...found.map((text, at) => element('div', { role: 'option', id: `option-${at}` }, text)),
    );
    list.setAttribute('aria-label', tryPage.grid.list(cellName(anchor.row, anchor.column)));
    list.hidden = false;
    view.overlay.classList.add('listing');
    position();
    list.focus({ preventScroll: true });
    choose(found.indexOf(String(held)));
  };
  const position = () => {
    const { x, y, width, height } = view.box(workspace.cursor().anchor);
    const below = view.overlay.clientHeight - y - height;

    button.hidden = items() === null;
    Object.assign(button.style, { left: `${x + width}px`, top: `${y + height - 20}px` });
    Object.assign(list.style, {
      left: `${x}px`,
      minWidth: `${width}px`,
      ...(below > 180
        ? { top: `${y + height}px`, bottom: 'auto', maxHeight: `${Math.min(below - 8, 320)}px` }
        : {
            top: 'auto',
            bottom: `${view.overlay.clientHeight - y}px`,
            maxHeight: `${Math.min(y - 30, 320)}px`,
          }),
    });
  };

  list.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;

    choose([...list.children].indexOf(target));
    take();
  });
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(list.children.length - 1);
    else if (event.key === 'Enter' || event.key === 'Tab') take();
    else if (event.key === 'Escape') close();
    else if (event.key.length === 1) choose(beginsWith(event.key));
  });
  list.addEventListener('focusout', close);
  view.overlay.append(button, list);
  view.onDraw(position);

  const beginsWith = (letter: string) => {
    const options = [...list.children].map(({ textContent }) => (textContent ?? '').toLocaleLowerCase('ru'));
    const next = options.findIndex(
      (text, at) => at > chosen && text.startsWith(letter.toLocaleLowerCase('ru')),
    );

    return next >= 0 ? next : options.findIndex((text) => text.startsWith(letter.toLocaleLowerCase('ru')));
  };

  return { open, close };
}
