import { changeConditional } from '../../../model/rules/changeConditional';
import { asRecord, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { oneOf } from '../range/format/words';
import type { PlacedConditional } from './conditionalFormat';
import { highlightClass } from './highlight';

const OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** A conditional format by what the cell's text contains. */
export const textComparisonClass: ExcelClass<PlacedConditional> = excelClass('TextConditionalFormat', {
  reads: {
    Rule({ conditional }) {
      const { condition } = conditional;

      return condition.kind === 'containsText' ? { operator: condition.operator, text: condition.text } : {};
    },
  },
  writes: {
    Rule({ sheet, conditional }, value, { book }) {
      const { operator, text } = asRecord(value);

      changeConditional(book, sheet, conditional, {
        condition: { kind: 'containsText', operator: oneOf(OPERATORS, operator), text: asText(text) },
      });
    },
  },
  links: { Format: (subject, state) => highlightClass.of(subject, state) },
});
