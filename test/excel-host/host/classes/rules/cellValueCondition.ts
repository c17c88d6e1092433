import { changeConditional } from '../../../model/rules/changeConditional';
import { asRecord } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import type { PlacedConditional } from './conditionalFormat';
import { highlightClass } from './highlight';
import { operatorOf } from './operators';

/** A conditional format by comparing the cell's value. */
export const cellValueClass: ExcelClass<PlacedConditional> = excelClass('CellValueConditionalFormat', {
  reads: {
    Rule({ conditional }) {
      const { condition } = conditional;

      if (condition.kind !== 'cellValue') return {};

      return {
        formula1: condition.first,
        ...(condition.second === undefined ? {} : { formula2: condition.second }),
        operator: condition.operator,
      };
    },
  },
  writes: {
    Rule({ sheet, conditional }, value, { book }) {
      const { formula1, formula2, operator } = asRecord(value);

      changeConditional(book, sheet, conditional, {
        condition: {
          kind: 'cellValue',
          operator: operatorOf(operator),
          first: String(formula1),
          ...(formula2 == null ? {} : { second: String(formula2) }),
        },
      });
    },
  },
  links: { Format: (subject, state) => highlightClass.of(subject, state) },
});
