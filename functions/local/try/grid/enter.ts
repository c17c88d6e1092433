import { typeText } from '../../../../test/excel-host/model/acts/typeText';
import { styleAt } from '../../../../test/excel-host/model/cells/styleAt';
import type { Workspace } from '../workspace';
import type { Place } from './cursor';
import { typedInRussian } from './typedInRussian';

/** Enters what was typed into a cell, as Excel does when Enter is pressed. */
export function enter({ act, book, sheet }: Workspace, { row, column }: Place, text: string): void {
  const target = sheet();
  const isText = styleAt(target, row, column).format === '@';
  const typed = isText ? text : typedInRussian(text);
  const type = (insist: boolean) => typeText(book, target, row, column, typed, insist);

  act(
    () => type(false),
    () => type(true),
  );
}
