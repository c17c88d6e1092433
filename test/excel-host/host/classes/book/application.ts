import type { ExcelState } from '../../excelState';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { oneOf } from '../range/format/words';
import { cultureClass } from './culture';
import { separatorsOf } from './separatorsOf';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel itself. */
export const applicationClass: ExcelClass<ExcelState> = excelClass('Application', {
  reads: {
    CalculationMode: ({ book }) => book.calculation,
    CalculationState: () => 'Done',
    DecimalSeparator: (state) => separatorsOf(state).decimal,
    ThousandsSeparator: (state) => separatorsOf(state).group,
    UseSystemSeparators: () => true,
  },
  writes: {
    CalculationMode({ book }, value) {
      book.calculation = oneOf(MODES, value);
    },
  },
  links: { CultureInfo: (_subject, state) => cultureClass.of(state, state) },
  calls: {
    Calculate({ book }, args) {
      oneOf(['Recalculate', 'Full', 'FullRebuild'], args.text(0));
      book.generation += 1;
    },
    SuspendApiCalculationUntilNextSync({ suspended }) {
      suspended.calculation += 1;
    },
    SuspendScreenUpdatingUntilNextSync({ suspended }) {
      suspended.screen += 1;
    },
  },
});
