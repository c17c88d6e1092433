import { sheets as wording } from '../../../../shared/messages/ru/sheets';
import { columnName } from '../../../../shared/sheets/a1';
import { pagesAcross } from '../../../../shared/xlsx/write/printTitles';
import type { Call } from '../batch/calls';
import type { Target } from './target';

const POINTS_PER_INCH = 72;
/** In inches, as in a file; the footer stands in the bottom margin. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The print set-up of a fresh sheet: A4, all columns on the fewest readable pages, headings repeated. */
export function printCalls({ sheet, spec, isFresh }: Target): readonly Call[] {
  if (!isFresh) return [];

  const { landscape, signature, titleRows } = spec.print;
  const pages = pagesAcross(spec);

  return [
    () => {
      const { pageLayout } = sheet;
      const { defaultForAllPages } = pageLayout.headersFooters;

      pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: pages };
      pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
      pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
      pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
      pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
      pageLayout.headerMargin = MARGINS.header * POINTS_PER_INCH;
      pageLayout.footerMargin = MARGINS.footer * POINTS_PER_INCH;
      if (signature) defaultForAllPages.leftFooter = wording.signature;
      defaultForAllPages.centerFooter = '&A';
      defaultForAllPages.rightFooter = wording.page;
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
      if (pages > 1 && spec.freeze.columns > 0) {
        pageLayout.setPrintTitleColumns(`$A:$${columnName(spec.freeze.columns - 1)}`);
      }
    },
  ];
}
