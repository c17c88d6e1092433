import { LAST_COLUMN, LAST_ROW } from '../../../model/limits';
import type { Sheet } from '../../../model/sheet';
import { setFreeze } from '../../../model/sheets/setFreeze';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { placed } from '../range/placed';
import { rangeClass } from '../range/range';
import { rangeArgument } from '../range/rangeArgument';

/** The frozen rows and columns of a sheet. */
export const freezePanesClass: ExcelClass<Sheet> = excelClass('WorksheetFreezePanes', {
  calls: {
    FreezeRows: (sheet, args, { book }) => {
      setFreeze(book, sheet, args.numberOr(0, 1), 0);
    },
    FreezeColumns: (sheet, args, { book }) => {
      setFreeze(book, sheet, 0, args.numberOr(0, 1));
    },
    FreezeAt(sheet, args, state) {
      const { area } = rangeArgument(args.at(0), state, sheet);

      setFreeze(
        state.book,
        sheet,
        area.bottom === LAST_ROW ? 0 : area.bottom + 1,
        area.right === LAST_COLUMN ? 0 : area.right + 1,
      );
    },
    Unfreeze: (sheet, _args, { book }) => {
      setFreeze(book, sheet, 0, 0);
    },
    GetLocation(sheet, _args, state) {
      const { rows, columns } = sheet.freeze;

      if (rows + columns === 0) throw notFound();

      return rangeClass.of(
        placed(sheet, 0, 0, rows === 0 ? LAST_ROW : rows - 1, columns === 0 ? LAST_COLUMN : columns - 1),
        state,
      );
    },
  },
});
