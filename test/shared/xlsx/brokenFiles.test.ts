import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { partText } from '../../../shared/xlsx/package/partText';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { scanXml } from '../../../shared/xlsx/xml/scanXml';
import { unzip } from './helpers/unzip';
import { xlsxOf } from './helpers/xlsxOf';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const cellA1 = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readWorkbook(bytes);

  return read.ok ? 'ok' : read.reason;
};
const sheetOf = (xml: string): Promise<Uint8Array> => xlsxOf(cellA1, { [SHEET]: xml });

/** Puts another name of the same length in the place of one, everywhere in the archive. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

describe('an archive that can be understood in two ways', () => {
  it('by two parts of one name is refused', async () => {
    const bytes = await xlsxOf(cellA1, { 'xl/worksheets/sheet9.xml': '<worksheet/>' });

    expect(await reasonOf(bytes)).toBe('ok');
    expect(await reasonOf(renamed(bytes, 'xl/worksheets/sheet9.xml', SHEET))).toBe('damaged');
    expect(await reasonOf(renamed(bytes, 'xl/worksheets/sheet9.xml', 'XL/worksheets/SHEET1.xml'))).toBe(
      'damaged',
    );
  });

  it('by two parts that share their bytes is refused', async () => {
    const bytes = await xlsxOf(cellA1);
    const view = new DataView(bytes.buffer);
    const records = Array.from(bytes.keys()).filter(
      (place) => place + 4 <= bytes.length && view.getUint32(place, true) === 0x02014b50,
    );
    const [first = 0, second = 0] = records;

    view.setUint32(second + 42, view.getUint32(first + 42, true), true);

    expect(await reasonOf(bytes)).toBe('damaged');
  });
});

describe('XML that ends too early', () => {
  it.each([
    ['a sheet between its rows', `<worksheet ${MAIN}><sheetData><row r="1"></row>`],
    ['a sheet of nothing', ''],
    ['a sheet of other words', 'Фамилия;Имя'],
    ['an end too many', `<worksheet ${MAIN}></worksheet></worksheet>`],
  ])('is refused: %s', async (_, xml) => {
    expect(await reasonOf(await sheetOf(xml))).toBe('damaged');
  });

  it('is told from what is whole by its depth', () => {
    expect(() => scanXml('<a><b/></a>', {})).not.toThrow();
    expect(() => scanXml('<a><b></a>', {})).toThrow('damaged');
  });
});

describe('a cell that can be understood in two ways', () => {
  it.each([
    ['because it is there twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['because its row is', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'],
    ['because it says another row than the one around it', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ])('refuses the file: %s', async (_, rows) => {
    expect(await reasonOf(await xlsxOf(`<sheetData>${rows}</sheetData>`))).toBe('damaged');
  });

  it('unless the row says nothing of its place', async () => {
    const rows = '<row><c r="A2"><v>1</v></c></row>';

    expect(await readWorkbook(await xlsxOf(`<sheetData>${rows}</sheetData>`))).toMatchObject({
      ok: true,
      grids: [{ cells: [[], [1]] }],
    });
  });

  it('unless only one of the two holds anything', async () => {
    const rows = '<row r="1"><c r="A1" s="1"/></row><row r="1"><c r="A1"><v>2</v></c></row>';

    expect(await readWorkbook(await xlsxOf(`<sheetData>${rows}</sheetData>`))).toMatchObject({
      ok: true,
      grids: [{ cells: [[2]] }],
    });
  });
});

describe('the text of a part', () => {
  const utf16 = (text: string, isLittle: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));

    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);

    return new Uint8Array(view.buffer);
  };

  it.each([true, false])(
    'is read from UTF-16 and says UTF-8 from then on (little-endian: %s)',
    (isLittle) => {
      const xml = '\ufeff<?xml version="1.0" encoding="UTF-16"?><t>Проба</t>';

      expect(partText(utf16(xml, isLittle))).toBe('<?xml version="1.0" encoding="UTF-8"?><t>Проба</t>');
    },
  );

  it.each([
    ['bytes that are no UTF-8', Uint8Array.of(0x3c, 0x74, 0xcf, 0xf0, 0x3e)],
    ['another encoding', new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><t/>')],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c)],
  ])('is refused: %s', (_, bytes) => {
    expect(() => partText(bytes)).toThrow('damaged');
  });

  it('is written again in the encoding it says', async () => {
    const file = await openPackage(await xlsxOf(cellA1));
    const edit = packageEdit(file);

    edit.put(
      SHEET,
      partText(utf16(`\ufeff<?xml version="1.0" encoding='utf-16'?><worksheet ${MAIN}/>`, true)),
    );

    expect((await unzip(await edit.bytes()))[SHEET]).toMatch(/^<\?xml version="1.0" encoding='UTF-8'\?>/);
  });
});
