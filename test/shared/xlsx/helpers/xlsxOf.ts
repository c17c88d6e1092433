import { writeZip } from '../../../../shared/xlsx/zip/writeZip';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a file as some program might have written them. */
export type Parts = Readonly<Record<string, string>>;

/** A ZIP archive of these files. */
export function zipOf(parts: Parts): Promise<Uint8Array> {
  const encoder = new TextEncoder();

  return writeZip(
    new Uint8Array(),
    [],
    new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

/** The parts of a workbook with one sheet, whose data and what follows them are given. */
export function partsOf(sheetData: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${sheetData}</worksheet>`,
    ...more,
  };
}

/** A workbook with one sheet. */
export function xlsxOf(sheetData: string, more: Parts = {}): Promise<Uint8Array> {
  return zipOf(partsOf(sheetData, more));
}

/** A relationships part: id, last step of the type, target. */
export function rels(entries: readonly (readonly [string, string, string])[]): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );

  return `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}
