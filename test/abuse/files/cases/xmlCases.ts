import { inTurn, putCell } from '../../book/cellXml';
import { PART, type PartChanges } from '../../book/smallFile';
import { joined, utf8, utf16, windows1251 } from '../bytes';
import type { FileCase } from '../fileCase';

const LOL = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};&l${at};">`);
const BOMB = `<!DOCTYPE x [<!ENTITY l0 "ха">${LOL.join('')}]>`;
const THIEF = '<!DOCTYPE x [<!ENTITY t SYSTEM "file:///etc/passwd">]>';
const FAR = '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">';

/** Puts something behind the declaration of a part. */
const behindStart =
  (text: string) =>
  (part: string): string =>
    part.replace(/^<\?xml[^>]*\?>/, (start) => start + text);
const changed = (changes: PartChanges, refused?: 'damaged'): Pick<FileCase, 'file' | 'refused'> => ({
  file: ({ with: change }) => change(changes),
  ...(refused ? { refused } : {}),
});

/** XML that is hostile, broken, or merely unlike what Excel writes. */
export const xmlCases: readonly FileCase[] = [
  { name: 'entities that grow, in a sheet', ...changed({ [PART.mentees]: behindStart(BOMB) }, 'damaged') },
  { name: 'entities that grow, in the texts', ...changed({ [PART.strings]: behindStart(BOMB) }, 'damaged') },
  { name: 'entities that grow, in the workbook', ...changed({ [PART.book]: behindStart(BOMB) }, 'damaged') },
  {
    name: 'entities that grow, in the relationships',
    ...changed({ [PART.bookRels]: behindStart(BOMB) }, 'damaged'),
  },
  { name: 'an entity that reads a file', ...changed({ [PART.strings]: behindStart(THIEF) }, 'damaged') },
  { name: 'a document type from elsewhere', ...changed({ [PART.mentees]: behindStart(FAR) }, 'damaged') },
  {
    name: 'elements nested a hundred thousand deep',
    ...changed({
      [PART.mentees]: (text) =>
        text.replace(
          '</worksheet>',
          `${'<extLst>'.repeat(100_000)}${'</extLst>'.repeat(100_000)}</worksheet>`,
        ),
    }),
  },
  {
    name: 'an attribute of five million letters',
    ...changed({
      [PART.mentees]: (text) => text.replace('<sheetData', `<sheetData x="${'я'.repeat(5_000_000)}"`),
    }),
  },
  {
    name: 'a hundred thousand attributes',
    ...changed({
      [PART.mentees]: (text) =>
        text.replace(
          '<sheetData',
          `<sheetData${Array.from({ length: 100_000 }, (_, at) => ` a${at}=">"`).join('')}`,
        ),
    }),
  },
  {
    name: 'a hundred thousand namespaces',
    ...changed({
      [PART.mentees]: (text) =>
        text.replace(
          '<worksheet',
          `<worksheet${Array.from({ length: 100_000 }, (_, at) => ` xmlns:n${at}="urn:n${at}"`).join('')}`,
        ),
    }),
  },
  {
    name: 'a sheet that ends in the middle of a tag',
    ...changed({ [PART.mentees]: (text) => text.slice(0, 9001) }, 'damaged'),
  },
  {
    name: 'a sheet that ends between two rows',
    ...changed({ [PART.mentees]: (text) => text.slice(0, text.indexOf('<row r="9"')) }, 'damaged'),
  },
  {
    name: 'texts that end between two of them',
    ...changed({ [PART.strings]: (text) => text.slice(0, text.lastIndexOf('<si>')) }, 'damaged'),
  },
  {
    name: 'a list of sheets that ends in the middle',
    ...changed(
      { [PART.book]: (text) => text.slice(0, text.indexOf('<sheet name="Наставляемые"')) },
      'damaged',
    ),
  },
  { name: 'a sheet without a single letter', ...changed({ [PART.mentees]: '' }, 'damaged') },
  { name: 'a sheet that is text', ...changed({ [PART.mentees]: 'Фамилия;Имя' }, 'damaged') },
  {
    name: 'parts of UTF-16, as XML allows',
    file: ({ parts, with: change }) => change(asBytes(parts, (text) => utf16(declared(text)))),
  },
  {
    name: 'parts of UTF-16, the other way round',
    file: ({ parts, with: change }) => change(asBytes(parts, (text) => utf16(declared(text), true))),
  },
  {
    name: 'parts that begin with a mark of their order',
    file: ({ parts, with: change }) =>
      change(asBytes(parts, (text) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text)))),
  },
  {
    name: 'texts of Windows-1251 that say so',
    file: ({ with: change, parts }) =>
      change({ [PART.strings]: windows1251((parts[PART.strings] ?? '').replace('UTF-8', 'windows-1251')) }),
    refused: 'damaged',
  },
  {
    name: 'texts of Windows-1251 that say they were UTF-8',
    file: ({ with: change, parts }) => change({ [PART.strings]: windows1251(parts[PART.strings] ?? '') }),
    refused: 'damaged',
  },
  {
    name: 'texts with a letter that was cut in two',
    file: ({ with: change, parts }) => {
      const bytes = utf8(parts[PART.strings] ?? '');

      return change({ [PART.strings]: joined(bytes.slice(0, 400), Uint8Array.of(0xd0), bytes.slice(400)) });
    },
    refused: 'damaged',
  },
  {
    name: 'comments and instructions everywhere',
    ...changed({
      [PART.mentees]: (text) => text.replaceAll('<row ', '<!-- <c r="A7"><v>1</v></c> --><?x <row?><row '),
      [PART.strings]: (text) => text.replaceAll('Пробаб', 'Про<!-- х -->баб'),
    }),
  },
  {
    name: 'texts in CDATA',
    ...changed({ [PART.strings]: (text) => text.replace(/<t>СОШ № 5<\/t>/, '<t><![CDATA[СОШ № 5]]></t>') }),
  },
  {
    name: 'letters as numbers',
    ...changed({
      [PART.strings]: (text) =>
        text.replace('<t>Пробаб</t>', '<t>&#1055;&#x440;&#1086;&#1073;&#x430;&#1073;</t>'),
    }),
  },
  {
    name: 'names with prefixes everywhere',
    file: ({ parts, with: change }) =>
      change(
        Object.fromEntries(
          [PART.book, PART.strings, PART.organisations, PART.mentors, PART.mentees].map((path) => [
            path,
            (parts[path] ?? '').replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(' xmlns=', ' xmlns:x='),
          ]),
        ),
      ),
  },
  {
    name: 'the strict dialect of the standard',
    file: ({ parts, with: change }) =>
      change(
        Object.fromEntries(
          [PART.rootRels, PART.book, PART.bookRels, PART.strings, PART.mentors, PART.mentees].map((path) => [
            path,
            (parts[path] ?? '')
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                'http://purl.oclc.org/ooxml/spreadsheetml/main',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/',
                'http://purl.oclc.org/ooxml/officeDocument/',
              ),
          ]),
        ),
      ),
  },
  {
    name: 'attributes in single quotes, on lines of their own',
    ...changed({
      [PART.mentees]: (text) => text.replace(/ (r|s|t)="(\w+)"/g, "\n\t$1 = '$2'"),
      [PART.book]: (text) => text.replace(/ (name|sheetId)="([^"]+)"/g, "\n $1='$2'"),
    }),
  },
  {
    name: 'a «>» in an attribute',
    ...changed({ [PART.mentees]: inTurn((text) => text.replace('<row r="7"', '<row x="a>b" r="7"')) }),
  },
  {
    name: 'an entity nobody has defined',
    ...changed({
      [PART.mentees]: putCell('A7', (start) => `${start} t="inlineStr"><is><t>Проба&lol;</t></is></c>`),
    }),
    finds: ['error readName Наставляемые!7/lastName'],
    differs: ['mentees/lastName: null'],
  },
];

function asBytes(parts: Readonly<Record<string, string>>, encode: (text: string) => Uint8Array): PartChanges {
  const read = [PART.book, PART.bookRels, PART.strings, PART.organisations, PART.mentors, PART.mentees];

  return Object.fromEntries(read.map((path) => [path, encode(parts[path] ?? '')]));
}

function declared(text: string): string {
  return text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
}
