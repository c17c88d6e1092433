import { inTurn } from '../../book/cellXml';
import { PART } from '../../book/smallFile';
import type { FileCase } from '../fileCase';

const DATES = /(<c r="[JKL]\d+" s="12"><v>)(\d{5})(<\/v>)/g;

const withoutStrings = (text: string): string =>
  text.replace(/<Relationship [^>]*sharedStrings\.xml"\/>/, '');

/** What other programs, and Excel's own settings, make of a workbook. */
export const otherHands: readonly FileCase[] = [
  {
    name: 'macros (.xlsm)',
    file: ({ with: change }) =>
      change({
        'xl/vbaProject.bin': new Uint8Array(4000).fill(0xd0),
        [PART.types]: (text) =>
          text.replace(
            /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
            'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
          ),
        [PART.bookRels]: (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rId77" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
          ),
      }),
  },
  {
    name: 'links to other workbooks',
    file: ({ with: change }) =>
      change({
        'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook r:id="rId1"/></externalLink>',
        'xl/externalLinks/_rels/externalLink1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file://server/c$/book.xlsx" TargetMode="External"/></Relationships>',
        [PART.book]: (text) =>
          text.replace(
            '</sheets>',
            '</sheets><externalReferences><externalReference r:id="rId78"/></externalReferences>',
          ),
        [PART.bookRels]: (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rId78" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
          ),
      }),
  },
  {
    name: 'days counted from 1904',
    file: ({ with: change }) => {
      const shifted = (text: string): string =>
        text.replace(
          DATES,
          (_, open: string, day: string, close: string) => `${open}${Number(day) - 1462}${close}`,
        );

      return change({
        [PART.book]: (text) => text.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
        [PART.organisations]: shifted,
        [PART.mentees]: shifted,
        [PART.mentors]: (text) =>
          text.replace(
            /(<c r="O\d+" s="12"><v>)(\d{5})(<\/v>)/g,
            (_, open: string, day: string, close: string) => `${open}${Number(day) - 1462}${close}`,
          ),
      });
    },
  },
  {
    name: 'days counted from 1904 by a setting that was switched on afterwards',
    file: ({ with: change }) =>
      change({
        [PART.book]: (text) => text.replace('<bookViews>', '<workbookPr date1904="true"/><bookViews>'),
      }),
    finds: ['warning startInFuture Наставники!7–9/dateIn', 'warning startInFuture Наставляемые!7–10/dateIn'],
    differs: [
      'organisations/opened: 2005-09-02',
      'mentors/dateIn: 2028-09-16 ×3',
      'mentees/dateIn: 2028-09-16 ×3',
      'mentees/dateOut: 2028-11-21',
      'mentees/dateIn: 2028-09-03',
    ],
    isMeant: true,
  },
  {
    name: 'all texts within the cells',
    file: ({ with: change, parts }) => {
      const strings = [...(parts[PART.strings] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
        ([, text = '']) => text,
      );
      const inline = (sheet: string): string =>
        sheet.replace(
          / t="s"([^>]*)><v>(\d+)<\/v>/g,
          (_, rest: string, at: string) => ` t="inlineStr"${rest}><is>${strings[Number(at)] ?? ''}</is>`,
        );

      return change({
        [PART.strings]: null,
        [PART.bookRels]: withoutStrings,
        [PART.organisations]: inline,
        [PART.mentors]: inline,
        [PART.mentees]: inline,
      });
    },
  },
  {
    name: 'texts of several fonts',
    file: ({ with: change }) =>
      change({
        [PART.strings]: (text) =>
          text.replace(
            /<si><t>(Про)(баб)<\/t><\/si>/,
            '<si><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r></si>',
          ),
      }),
  },
  {
    name: 'texts with reading aids',
    file: ({ with: change }) =>
      change({
        [PART.strings]: (text) =>
          text.replace(
            '<t>Пробаб</t>',
            '<t>Пробаб</t><rPh sb="0" eb="2"><t>プロバブ</t></rPh><phoneticPr fontId="1"/>',
          ),
      }),
  },
  {
    name: 'texts with Excel’s escapes',
    file: ({ with: change }) =>
      change({
        [PART.strings]: (text) => text.replace('<t>СОШ № 5</t>', '<t>СОШ_x000D_\n№_x0020_5_x200B_</t>'),
      }),
  },
  {
    name: 'every text with a line break of Windows behind it',
    file: ({ with: change }) =>
      change({ [PART.strings]: (text) => text.replaceAll('</t>', '_x000D_\r\n</t>') }),
  },
  {
    name: 'every cell quoted by an apostrophe',
    file: ({ with: change }) =>
      change({ [PART.styles]: (text) => text.replaceAll('<xf ', '<xf quotePrefix="1" ') }),
  },
  {
    name: 'columns beyond the table with notes of the user’s own',
    file: ({ with: change }) =>
      change({
        [PART.mentees]: inTurn((text) =>
          text.replace(/(<c r="W7"[^>]*\/>)/, '$1<c r="Z7" t="inlineStr"><is><t>позвонить маме</t></is></c>'),
        ),
      }),
  },
  {
    name: 'all letters of the headings decomposed, as a Mac writes them',
    file: ({ with: change }) => change({ [PART.strings]: (text) => text.normalize('NFD') }),
  },
];
