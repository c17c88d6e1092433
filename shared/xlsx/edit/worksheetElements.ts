import { findElement, type Stretch } from '../xml/findElement';
import { spliced } from '../xml/splice';
import { withChildren } from '../xml/withChildren';

/** The elements of a worksheet part, in the order in which it must have them (ECMA-376, 18.3.1.99). */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
];

/** An element directly in a worksheet part. */
export type WorksheetElement = Stretch & { readonly name: string };

/** The elements directly in a worksheet part, in their order. */
export function worksheetElements(xml: string): readonly WorksheetElement[] {
  return (findElement(xml, 'worksheet')?.children ?? []).map(({ from, to }) => ({
    from,
    to,
    name: /^<(?:[\w.-]+:)?([\w.-]+)/.exec(xml.slice(from, Math.min(to, from + 80)))?.[1] ?? '',
  }));
}

/** The worksheet part with `element` put where its name belongs, behind others of that name. */
export function withElement(xml: string, name: string, element: string): string {
  const place = ORDER.indexOf(name);
  const before = worksheetElements(xml).findLast((one) => ORDER.indexOf(one.name) <= place);
  const at = before?.to ?? findElement(xml, 'worksheet')?.open.to ?? 0;

  return spliced(xml, [{ from: at, to: at, text: element }]);
}

/** The worksheet part with `entries` appended to its list `name`, which is made when it is missing. */
export function withEntries(xml: string, name: string, entries: readonly string[]): string {
  if (entries.length === 0) return xml;
  if (findElement(xml, name)) return withChildren(xml, name, entries, []);

  return withElement(xml, name, `<${name}>${entries.join('')}</${name}>`);
}
