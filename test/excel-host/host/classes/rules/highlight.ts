import { changeConditional } from '../../../model/rules/changeConditional';
import type { Highlight } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asFlag, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { colorOf } from '../range/format/color';
import type { PlacedConditional } from './conditionalFormat';

/** What a conditional format sets of a cell's looks. */
export const highlightClass: ExcelClass<PlacedConditional> = excelClass('ConditionalRangeFormat', {
  links: {
    Fill: (subject, state) => fillClass.of(subject, state),
    Font: (subject, state) => fontClass.of(subject, state),
  },
});

const fillClass: ExcelClass<PlacedConditional> = excelClass('ConditionalRangeFill', {
  reads: { Color: ({ conditional }) => conditional.highlight.fill ?? '' },
  writes: { Color: (subject, value, state) => change(subject, state, { fill: colorOf(value) }) },
});

const fontClass: ExcelClass<PlacedConditional> = excelClass('ConditionalRangeFont', {
  reads: {
    Color: ({ conditional }) => conditional.highlight.fontColor ?? '',
    Bold: ({ conditional }) => conditional.highlight.bold ?? null,
    Italic: ({ conditional }) => conditional.highlight.italic ?? null,
    Strikethrough: ({ conditional }) => conditional.highlight.strikethrough ?? null,
    Underline: ({ conditional }) => (conditional.highlight.underline ? 'Single' : 'None'),
  },
  writes: {
    Color: (subject, value, state) => change(subject, state, { fontColor: colorOf(value) }),
    Bold: (subject, value, state) => change(subject, state, { bold: asFlag(value) }),
    Italic: (subject, value, state) => change(subject, state, { italic: asFlag(value) }),
    Strikethrough: (subject, value, state) => change(subject, state, { strikethrough: asFlag(value) }),
    Underline: (subject, value, state) => change(subject, state, { underline: asText(value) !== 'None' }),
  },
});

function change({ sheet, conditional }: PlacedConditional, { book }: ExcelState, changes: Highlight): void {
  changeConditional(book, sheet, conditional, { highlight: { ...conditional.highlight, ...changes } });
}
