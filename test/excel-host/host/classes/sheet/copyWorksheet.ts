import type { Sheet } from '../../../model/sheet';
import { copySheet } from '../../../model/sheets/copySheet';
import type { ExcelState } from '../../excelState';
import type { Args } from '../../protocol/args';
import { invalidArgument } from '../../protocol/hostError';
import type { Thing } from '../../protocol/thing';
import { worksheetClass } from './worksheet';

/** `worksheet.copy`: at the beginning, the end, or beside another sheet; behind the last one without a place. */
export function copyWorksheet(sheet: Sheet, args: Args, state: ExcelState): Thing {
  const place = args.textOr(0, 'None');
  const { sheets } = state.book;
  const relative = worksheetClass.subjectOf(args.at(1) ?? undefined);

  if ((place === 'Before' || place === 'After') && !relative) throw invalidArgument();

  const positions: Readonly<Record<string, number>> = {
    None: sheets.length,
    End: sheets.length,
    Beginning: 0,
    Before: relative ? sheets.indexOf(relative) : 0,
    After: relative ? sheets.indexOf(relative) + 1 : 0,
  };
  const position = positions[place];

  if (position === undefined) throw invalidArgument();

  return worksheetClass.of(copySheet(state.book, sheet, position), state);
}
