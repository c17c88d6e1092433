import type { PaneTexts } from '../../../../shared/messages/paneTexts';
import { cellName } from '../../../../shared/sheets/a1';
import type { ListedFinding } from '../../usecases/desk';

type Texts = PaneTexts['findings'];

/** Where a finding is, as the list says it: «строка 17, «Год рождения»». */
export function placeOf({ row, caption }: ListedFinding, texts: Texts): string {
  const parts = [row === null ? '' : texts.row(row), caption === '' ? '' : texts.column(caption)];

  return parts.filter((part) => part !== '').join(', ') || texts.wholeSheet;
}

/** Where a finding is, as Excel's name box takes it: «Лист «Наставники», ячейка C17». */
export function cellPlace({ sheet, row, column }: ListedFinding, texts: Texts): string {
  if (row === null) return texts.cellSheet(sheet);

  return column === null ? texts.cellRow(sheet, row) : texts.cell(sheet, cellName(row - 1, column));
}
