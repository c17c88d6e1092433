import { zipOf } from '../../../shared/xlsx/helpers/xlsxOf';
import { PART, type SmallFile } from '../../book/smallFile';
import { joined, renamed, withRecord } from '../bytes';
import type { FileCase } from '../fileCase';

const cut =
  (part: number) =>
  ({ bytes }: SmallFile) =>
    bytes.slice(0, Math.floor(bytes.length * part));
const SIZE = 24;
const PACKED = 20;
const OFFSET = 42;

/** Archives that do not hold together, or mean no good. */
export const archives: readonly FileCase[] = [
  { name: 'a file cut after a tenth', file: cut(0.1), refused: 'damaged' },
  { name: 'a file cut in the middle', file: cut(0.5), refused: 'damaged' },
  { name: 'a file cut before its directory', file: cut(0.9), refused: 'damaged' },
  { name: 'a file without its last byte', file: ({ bytes }) => bytes.slice(0, -1), refused: 'damaged' },
  {
    name: 'a file without its first kilobyte',
    file: ({ bytes }) => bytes.slice(1024),
    refused: 'notWorkbook',
  },
  { name: 'a file with bytes behind its end', file: ({ bytes }) => joined(bytes, new Uint8Array(700)) },
  { name: 'a file saved twice over, one behind the other', file: ({ bytes }) => joined(bytes, bytes) },
  {
    name: 'a sheet whose bytes were changed on the way',
    file: ({ bytes }) => withRecord(bytes, PART.mentees, (view, at) => view.setUint32(at + 16, 1, true)),
    refused: 'damaged',
  },
  {
    name: 'a sheet that states less than it holds',
    file: ({ bytes }) => withRecord(bytes, PART.mentees, (view, at) => view.setUint32(at + SIZE, 900, true)),
    refused: 'damaged',
  },
  {
    name: 'a sheet that states more than it holds',
    file: ({ bytes }) =>
      withRecord(bytes, PART.mentees, (view, at) => view.setUint32(at + SIZE, 9_000_000, true)),
    refused: 'damaged',
  },
  {
    name: 'a sheet that states gigabytes',
    file: ({ bytes }) =>
      withRecord(bytes, PART.mentees, (view, at) => view.setUint32(at + SIZE, 0x7fff_ffff, true)),
    refused: 'tooLarge',
  },
  {
    name: 'a sheet that reaches past the end',
    file: ({ bytes }) =>
      withRecord(bytes, PART.mentees, (view, at) => view.setUint32(at + PACKED, 0x00ff_ffff, true)),
    refused: 'damaged',
  },
  {
    name: 'a sheet that stands nowhere',
    file: ({ bytes }) =>
      withRecord(bytes, PART.mentees, (view, at) => view.setUint32(at + OFFSET, 0x7fff_ffff, true)),
    refused: 'damaged',
  },
  {
    name: 'a sheet packed by a method nobody knows',
    file: ({ bytes }) => withRecord(bytes, PART.mentees, (view, at) => view.setUint16(at + 10, 99, true)),
    refused: 'damaged',
  },
  {
    name: 'a sheet locked with a password of the archive’s',
    file: ({ bytes }) => withRecord(bytes, PART.mentees, (view, at) => view.setUint16(at + 8, 1, true)),
    refused: 'encrypted',
  },
  {
    name: 'sizes behind the data, as programs write that cannot go back',
    file: ({ bytes }) => withRecord(bytes, PART.mentees, (view, at) => view.setUint16(at + 8, 0x0808, true)),
  },
  {
    name: 'two sheets that overlap in one place',
    file: ({ bytes }) => overlapping(bytes),
    refused: 'damaged',
  },
  {
    name: 'one part there twice, with another content',
    file: async ({ with: change, parts }) =>
      renamed(
        await change({ 'xl/worksheets/sheet9.xml': parts[PART.organisations] ?? '' }),
        'xl/worksheets/sheet9.xml',
        PART.mentees,
      ),
    refused: 'damaged',
  },
  {
    name: 'a part there twice, in capitals and small letters',
    file: ({ with: change, parts }) =>
      change({ 'XL/Worksheets/Sheet4.xml': parts[PART.organisations] ?? '' }),
    refused: 'damaged',
  },
  {
    name: 'a bomb that unpacks past what it states',
    file: async ({ with: change }) =>
      withRecord(
        await change({ [PART.mentees]: `<worksheet>${' '.repeat(4_000_000)}</worksheet>` }),
        PART.mentees,
        (view, at) => view.setUint32(at + SIZE, 60_000, true),
      ),
    refused: 'damaged',
  },
  {
    name: 'more files than a workbook has',
    file: ({ bytes }) => {
      const copy = bytes.slice();

      new DataView(copy.buffer).setUint16(copy.length - 12, 20_001, true);

      return copy;
    },
    refused: 'tooLarge',
  },
  {
    name: 'a bomb beside the sheets, which nobody opens',
    file: ({ with: change }) => change({ 'xl/media/42.zip': new Uint8Array(3_000_000) }),
  },
  {
    name: 'an archive within the archive',
    file: ({ bytes, with: change }) => change({ 'xl/embeddings/book.xlsx': bytes }),
  },
  {
    name: 'paths that climb out of the archive',
    file: ({ with: change }) =>
      change({
        '../../../etc/cron.d/x': '* * * * * root x',
        '..\\..\\Windows\\x.dll': 'MZ',
        '/etc/passwd': 'x',
      }),
  },
  {
    name: 'a sheet that is said to stand outside',
    file: ({ with: change }) =>
      change({ [PART.bookRels]: (text) => text.replace('worksheets/sheet4.xml', '../../../../etc/passwd') }),
    refused: 'damaged',
  },
  {
    name: 'a sheet that is said to stand on another computer',
    file: ({ with: change }) =>
      change({
        [PART.bookRels]: (text) =>
          text.replace(
            'Target="worksheets/sheet4.xml"',
            'Target="http://127.0.0.1/s.xml" TargetMode="External"',
          ),
      }),
    refused: 'damaged',
  },
  {
    name: 'a path with a NUL',
    file: ({ with: change }) => change({ 'xl/worksheets/sheet4.xml\0.png': 'x' }),
  },
  {
    name: 'paths with backslashes, as some programs write them',
    file: ({ parts }) =>
      zipOf(
        Object.fromEntries(Object.entries(parts).map(([path, text]) => [path.replaceAll('/', '\\'), text])),
      ),
  },
  {
    name: 'paths from the root',
    file: ({ with: change }) =>
      change({ [PART.bookRels]: (text) => text.replaceAll('Target="worksheets', 'Target="/xl/worksheets') }),
  },
];

/** The second of two registries begins where the first does, and its sums fit. */
function overlapping(bytes: Uint8Array): Uint8Array {
  let record: readonly number[] = [];
  const seen = withRecord(bytes, PART.mentors, (view, at) => {
    record = Array.from({ length: 36 }, (_, index) => view.getUint8(at + 10 + index));
  });

  return withRecord(seen, PART.mentees, (view, at) => {
    for (const [index, byte] of record.entries()) {
      const isLength = index >= 18 && index < 24;

      if (!isLength) view.setUint8(at + 10 + index, byte);
    }
  });
}
