import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import type { Argument } from '../../protocol/args';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import type { Json } from '../../protocol/json';

const PLACES = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

/** The headers and footers of printed pages: those for all pages. */
export const headersFootersClass: ExcelClass<Sheet> = excelClass('HeaderFooterGroup', {
  links: { DefaultForAllPages: (sheet, state) => pagesClass.of(sheet, state) },
});

const pagesClass: ExcelClass<Sheet> = excelClass('HeaderFooter', {
  reads: Object.fromEntries(
    PLACES.map((wire) => [wire, (sheet: Sheet): Json => String(sheet.pageLayout.get(keyOf(wire)) ?? '')]),
  ),
  writes: Object.fromEntries(
    PLACES.map((wire) => [
      wire,
      (sheet: Sheet, value: Argument, { book }: ExcelState) => {
        sheet.pageLayout.set(keyOf(wire), asText(value));
        book.changed(sheet.id, '', 'formats');
      },
    ]),
  ),
});

function keyOf(wire: string): string {
  return `headersFooters.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
}
