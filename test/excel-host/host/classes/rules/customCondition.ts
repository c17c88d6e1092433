import { changeConditional } from '../../../model/rules/changeConditional';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import type { PlacedConditional } from './conditionalFormat';
import { highlightClass } from './highlight';

/** A conditional format by formula. */
export const customClass: ExcelClass<PlacedConditional> = excelClass('CustomConditionalFormat', {
  links: {
    Format: (subject, state) => highlightClass.of(subject, state),
    Rule: (subject, state) => ruleClass.of(subject, state),
  },
});

const ruleClass: ExcelClass<PlacedConditional> = excelClass('ConditionalFormatRule', {
  reads: {
    Formula: ({ conditional }) =>
      conditional.condition.kind === 'custom' ? conditional.condition.formula : '',
  },
  writes: {
    Formula({ sheet, conditional }, value, { book }) {
      const text = asText(value);
      const formula = text.startsWith('=') ? text : `=${text}`;

      changeConditional(book, sheet, conditional, { condition: { kind: 'custom', formula } });
    },
  },
});
