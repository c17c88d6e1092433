import { clearCells } from '../../../../test/excel-host/model/acts/clearCells';
import { pasteText } from '../../../../test/excel-host/model/acts/pasteText';
import type { Sheet } from '../../../../test/excel-host/model/sheet';
import { displayedText } from '../../../../test/excel-host/model/text/displayedText';
import type { Area } from '../../../../test/excel-host/model/types';
import type { Workspace } from '../workspace';
import { selectedArea } from './cursor';
import { typedInRussian } from './typedInRussian';

/** Copies, cuts and pastes as text, cells separated by tabs: what goes between programs. */
export function clipboard(workspace: Workspace, scroller: HTMLElement): void {
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData(
      'text/plain',
      textOf(workspace, workspace.sheet(), selectedArea(workspace.cursor())),
    );
    event.preventDefault();
  };

  scroller.addEventListener('copy', copy);
  scroller.addEventListener('cut', (event) => {
    copy(event);
    workspace.act(() => clearCells(workspace.book, workspace.sheet(), selectedArea(workspace.cursor())));
  });
  scroller.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { top, left } = selectedArea(workspace.cursor());

    event.preventDefault();
    if (text !== '')
      workspace.act(() => pasteText(workspace.book, workspace.sheet(), top, left, translated(text)));
  });
}

function textOf({ book }: Workspace, sheet: Sheet, { top, left, bottom, right }: Area): string {
  return range(top, bottom)
    .map((row) => range(left, right).map((column) => displayedText(book, sheet, row, column, 'ru-RU')))
    .map((cells) => cells.join('\t'))
    .join('\r\n');
}

function translated(text: string): string {
  return text.replaceAll(/[^\t\r\n]+/g, typedInRussian);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
