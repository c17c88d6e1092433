import { changeConditional } from '../../../model/rules/changeConditional';
import { deleteConditional } from '../../../model/rules/deleteConditional';
import type { Sheet } from '../../../model/sheet';
import type { Conditional } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asFlag, asNumber } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { invalidArgument, notFound } from '../../protocol/hostError';
import type { Thing } from '../../protocol/thing';
import { rangeClass } from '../range/range';
import { rangeAreasClass } from '../range/rangeAreas';
import { cellValueClass } from './cellValueCondition';
import { customClass } from './customCondition';
import { textComparisonClass } from './textCondition';

/** A conditional format and its sheet. */
export type PlacedConditional = { readonly sheet: Sheet; readonly conditional: Conditional };

const TYPES = { custom: 'Custom', cellValue: 'CellValue', containsText: 'ContainsText' } as const;

/** A conditional format: its kind decides which of its parts there is. */
export const conditionalFormatClass: ExcelClass<PlacedConditional> = excelClass('ConditionalFormat', {
  reads: {
    Id: ({ conditional }) => conditional.id,
    Type: ({ conditional }) => TYPES[conditional.condition.kind],
    Priority: ({ sheet, conditional }) => sheet.conditionals.indexOf(conditional),
    StopIfTrue: ({ conditional }) => conditional.stopIfTrue,
  },
  writes: {
    StopIfTrue: ({ sheet, conditional }, value, { book }) =>
      changeConditional(book, sheet, conditional, { stopIfTrue: asFlag(value) }),
    Priority({ sheet, conditional }, value, { book }) {
      const others = sheet.conditionals.filter((one) => one !== conditional);

      others.splice(asNumber(value), 0, conditional);
      sheet.conditionals = others;
      changeConditional(book, sheet, conditional, {});
    },
  },
  links: {
    Custom: (subject, state) => part(subject, 'custom', customClass, state) ?? refuse(),
    CustomOrNullObject: (subject, state) => part(subject, 'custom', customClass, state),
    CellValue: (subject, state) => part(subject, 'cellValue', cellValueClass, state) ?? refuse(),
    CellValueOrNullObject: (subject, state) => part(subject, 'cellValue', cellValueClass, state),
    TextComparison: (subject, state) => part(subject, 'containsText', textComparisonClass, state) ?? refuse(),
    TextComparisonOrNullObject: (subject, state) => part(subject, 'containsText', textComparisonClass, state),
  },
  calls: {
    Delete: ({ sheet, conditional }, _args, { book }) => {
      deleteConditional(book, sheet, conditional);
    },
    GetRange({ sheet, conditional }, _args, state) {
      const [area, ...others] = conditional.areas;

      if (!area || others.length > 0) throw notFound();

      return rangeClass.of({ sheet, area }, state);
    },
    GetRanges: ({ sheet, conditional }, _args, state) =>
      rangeAreasClass.of(
        conditional.areas.map((area) => ({ sheet, area })),
        state,
      ),
  },
});

function part(
  subject: PlacedConditional,
  kind: keyof typeof TYPES,
  partClass: ExcelClass<PlacedConditional>,
  state: ExcelState,
): Thing | null {
  return subject.conditional.condition.kind === kind ? partClass.of(subject, state) : null;
}

function refuse(): never {
  throw invalidArgument('The conditional format is of another kind.');
}
