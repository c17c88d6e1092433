import { tryPage } from '../../../../shared/messages/ru/try';
import { cellName } from '../../../../shared/sheets/a1';
import { element } from '../element';
import { cellText } from '../grid/cellText';
import { selectedArea } from '../grid/cursor';
import { enter } from '../grid/enter';
import type { Workspace } from '../workspace';

/** The address of the cell, how much is selected, and the cell's content, which can be edited here, too. */
export function formulaBar(workspace: Workspace): HTMLElement {
  const address = element('output', { class: 'address', 'aria-label': tryPage.formula.address });
  const content = element('input', {
    class: 'content',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': tryPage.formula.content,
  });
  let edited = false;

  const show = () => {
    const { anchor, reach } = workspace.cursor();
    const { top, left, bottom, right } = selectedArea(workspace.cursor());
    const isOne = anchor.row === reach.row && anchor.column === reach.column;

    edited = false;
    address.value = isOne
      ? cellName(anchor.row, anchor.column)
      : tryPage.grid.selected(bottom - top + 1, right - left + 1);
    content.value = cellText(workspace.book, workspace.sheet(), anchor);
  };
  const commit = () => {
    if (edited) enter(workspace, workspace.cursor().anchor, content.value);
    edited = false;
  };

  content.addEventListener('input', () => {
    edited = true;
  });
  content.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show();
    if (event.key === 'Enter') commit();
  });
  content.addEventListener('blur', commit);
  workspace.onChange(show);
  show();

  return element('section', { class: 'formula', 'aria-label': tryPage.regions.formula }, address, content);
}
