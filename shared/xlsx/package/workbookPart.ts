import { refuse } from '../fileRefused';
import { MAX_SHEETS } from '../limits';
import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scanXml';

/** A sheet as the workbook part lists it. */
export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
};

/** A defined name that belongs to one sheet, by the sheet's place in the list. */
export type SheetName = { readonly name: string; readonly sheet: number; readonly text: string };

/** What the workbook part says. */
export type WorkbookPart = {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly SheetName[];
  readonly date1904: boolean;
};

/** Reads the workbook part. */
export function workbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: SheetName[] = [];
  let date1904 = false;
  let open: { readonly name: string; readonly sheet: number; text: string } | null = null;

  scanXml(xml, {
    open: (element, attributes) => {
      if (element === 'workbookPr') date1904 = isTrue(attribute(attributes, 'date1904'));
      if (element === 'sheet') sheets.push(sheetEntry(attributes));

      const sheet = element === 'definedName' ? attribute(attributes, 'localSheetId') : null;

      if (sheet !== null)
        open = { name: attribute(attributes, 'name') ?? '', sheet: Number(sheet), text: '' };
    },
    text: (text) => {
      if (open) open.text += text;
    },
    close: (element) => {
      if (element !== 'definedName' || open === null) return;

      names.push(open);
      open = null;
    },
  });

  if (sheets.length === 0) refuse('damaged');
  if (sheets.length > MAX_SHEETS) refuse('tooLarge');

  return { sheets, names, date1904 };
}

function sheetEntry(attributes: string): SheetEntry {
  return {
    name: attribute(attributes, 'name') ?? refuse('damaged'),
    hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
    relationship: attribute(attributes, 'id') ?? refuse('damaged'),
  };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
