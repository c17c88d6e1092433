import fc from 'fast-check';
import { WorkbookFault } from '../../../addin/src/ports/workbookFault';
import { regionSheet } from '../../../shared/sheets/regionSheet';
import { MAX_FILE_BYTES } from '../../../shared/xlsx/limits';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { sampledRuns } from '../../helpers/sampled';
import { edited, type FileEdits } from './helpers/edited';
import { unzip } from './helpers/unzip';
import { partsOf, xlsxOf, zipOf } from './helpers/xlsxOf';

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const findings = regionSheet({
  name: 'Замечания',
  title: 'Замечания',
  lines: [],
  headings: ['Лист', 'Текст'],
  widths: [10, 40],
  body: [
    [
      { value: 'Лист1', style: 'bad' },
      { value: 'Текст', style: 'text' },
    ],
  ],
  tableName: 'Svod_findings',
  frozenColumns: 0,
  signature: false,
});
/** The file changed, or the fault it was refused with; throws on whatever is a bug. */
const editedOrRefused = async (bytes: Uint8Array, edits: FileEdits): Promise<Uint8Array | string> => {
  try {
    return await edited(bytes, edits);
  } catch (error) {
    if (error instanceof WorkbookFault) return error.reason;

    throw error;
  }
};
const reasonOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readWorkbook(bytes);

  return read.ok ? 'ok' : read.reason;
};
const sheetOf = (xml: string): Promise<Uint8Array> =>
  zipOf({ ...partsOf(''), 'xl/worksheets/sheet1.xml': xml });

describe('bytes that are no workbook', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(0x50)],
    ['text', new TextEncoder().encode('Фамилия;Имя\nТестов;Тест')],
    ['a web page saved as a table', new TextEncoder().encode('<html><table></table></html>')],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)])],
  ])('are refused as such: %s', async (_what, bytes) => {
    expect(await reasonOf(bytes)).toBe('notXlsx');
  });

  it('of a workbook locked with a password are refused as encrypted', async () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

    expect(
      await reasonOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(512).fill(0), ...name])),
    ).toBe('encrypted');
  });

  it('of another kind of document are refused as such', async () => {
    const parts = partsOf(DATA);
    const rels = (parts['_rels/.rels'] ?? '').replace('xl/workbook.xml', 'word/document.xml');

    expect(await reasonOf(await zipOf({ ...parts, '_rels/.rels': rels }))).toBe('notXlsx');
    expect(await reasonOf(await zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe(
      'notXlsx',
    );
  });

  it('over the limit are refused before anything is looked at', async () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);

    bytes.set([0x50, 0x4b]);

    expect(await reasonOf(bytes)).toBe('tooLarge');
  });
});

describe('a damaged archive', () => {
  it('cut anywhere is refused and never throws', async () => {
    const whole = await xlsxOf(DATA);

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        expect(['damaged', 'notXlsx']).toContain(await reasonOf(whole.slice(0, length)));
      }),
      { numRuns: sampledRuns(60) },
    );
  });

  it('with any bytes changed is read or refused, and never throws', async () => {
    const whole = await xlsxOf(DATA);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));

    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = whole.slice();

        for (const [place, byte] of changes) bytes[place] = byte;

        const edits = { cells: [{ sheet: 'Лист1', row: 0, column: 0, text: 'x' }] };

        await expect(readWorkbook(bytes)).resolves.toHaveProperty('ok');
        await expect(editedOrRefused(bytes, edits)).resolves.toBeDefined();
      }),
      { numRuns: sampledRuns(120) },
    );
  });

  it('of random bytes behind the mark of an archive never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (tail) => {
        expect(await reasonOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...tail))).not.toBe('ok');
      }),
      { numRuns: sampledRuns(60) },
    );
  });

  it('that packs content by a method it does not name is refused', async () => {
    const bytes = await xlsxOf(DATA);
    const view = new DataView(bytes.buffer);

    for (let place = 0; place < bytes.length - 4; place += 1) {
      if (view.getUint32(place, true) === 0x02014b50) view.setUint16(place + 10, 12, true);
    }

    expect(await reasonOf(bytes)).toBe('damaged');
  });
});

describe('a file that grows', () => {
  /** States in the central directory that the sheet unpacks to `size` bytes. */
  const stating = async (bytes: Uint8Array, name: string, size: number): Promise<Uint8Array> => {
    const view = new DataView(bytes.buffer);
    const mark = new TextEncoder().encode(name);

    for (let place = 0; place < bytes.length - 46; place += 1) {
      const isEntry = view.getUint32(place, true) === 0x02014b50;

      if (isEntry && mark.every((byte, index) => bytes[place + 46 + index] === byte))
        view.setUint32(place + 24, size, true);
    }

    return bytes;
  };
  const spaces = ' '.repeat(8_000_000);

  it('past the size it states is refused', async () => {
    const bomb = await stating(
      await sheetOf(`<worksheet>${spaces}</worksheet>`),
      'xl/worksheets/sheet1.xml',
      1000,
    );

    expect(bomb.length).toBeLessThan(20_000);
    expect(await reasonOf(bomb)).toBe('damaged');
  });

  it('to more than memory should hold, by its own word, is refused before it is unpacked', async () => {
    const bomb = await stating(await sheetOf('<worksheet/>'), 'xl/worksheets/sheet1.xml', 0x7fff_ffff);

    expect(await reasonOf(bomb)).toBe('tooLarge');
  });

  it('by far-away cells to millions of blanks is refused', async () => {
    const rows = Array.from(
      { length: 500 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );

    expect(
      await reasonOf(await sheetOf(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`)),
    ).toBe('tooLarge');
  });

  it('by the number of its sheets is refused', async () => {
    const sheets = Array.from(
      { length: 201 },
      (_, index) => `<sheet name="${index}" sheetId="1" r:id="rId1"/>`,
    );
    const book = `<workbook><sheets>${sheets.join('')}</sheets></workbook>`;

    expect(await reasonOf(await xlsxOf(DATA, { 'xl/workbook.xml': book }))).toBe('tooLarge');
  });
});

describe('hostile XML', () => {
  it('made by changing any part anyhow is read, edited or refused, and never throws', async () => {
    const book = await unzip(await writeWorkbook([findings]));
    const change = fc.record({
      name: fc.constantFrom(...Object.keys(book)),
      from: fc.nat(3000),
      length: fc.nat(40),
      text: fc.constantFrom(
        '',
        '<',
        '>',
        '"',
        '/>',
        '<c r="B',
        '&',
        '</',
        ' r="9999999"',
        '<sheetData>',
        ']]>',
        '<x:',
      ),
    });

    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const parts = { ...book };

        for (const { name, from, length, text } of changes) {
          const old = parts[name] ?? '';

          parts[name] = old.slice(0, from) + text + old.slice(from + length);
        }

        const bytes = await zipOf(parts);

        await expect(readWorkbook(bytes)).resolves.toHaveProperty('ok');
        await expect(
          editedOrRefused(bytes, {
            cells: [{ sheet: findings.name, row: 1, column: 1, text: 'x' }],
            sheet: findings,
          }),
        ).resolves.toBeDefined();
      }),
      { numRuns: sampledRuns(60) },
    );
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'],
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
    ],
    ['an entity that reads a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>'],
    ['a tag without an end', '<worksheet><sheetData><row r="1"'],
    ['a quote without an end', '<worksheet><sheetData a="'],
    ['a comment without an end', '<worksheet><!-- '],
    [
      'a cell outside of Excel',
      '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['a row outside of Excel', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a reference that is none',
      '<worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['a cell outside of any row', '<worksheet><sheetData><c><v>1</v></c></sheetData></worksheet>'],
  ])('is refused as damaged: %s', async (_what, xml) => {
    expect(await reasonOf(await sheetOf(xml))).toBe('damaged');
  });

  it('with entities nobody defined keeps them as they stand', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&constructor;&lol;</t></is></c></row></sheetData>';
    const read = await readWorkbook(await xlsxOf(data));

    expect(read).toMatchObject({ ok: true, grids: [{ cells: [['&constructor;&lol;']] }] });
  });

  it('nested a hundred thousand deep costs no stack', async () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;

    expect(await reasonOf(await sheetOf(`<worksheet>${deep}<sheetData/></worksheet>`))).toBe('ok');
  });

  it('with a hundred thousand attributes is passed through once', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}="&gt;>"`).join('');

    expect(await reasonOf(await sheetOf(`<worksheet${attributes}><sheetData/></worksheet>`))).toBe('ok');
  });

  it('without the part a sheet needs is refused', async () => {
    const { 'xl/worksheets/sheet1.xml': _sheet, ...rest } = partsOf(DATA);

    expect(await reasonOf(await zipOf(rest))).toBe('damaged');
  });
});
