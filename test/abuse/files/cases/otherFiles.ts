import { gzipSync } from 'node:zlib';
import { zipOf } from '../../../shared/xlsx/helpers/xlsxOf';
import { joined, oleFile, utf8, utf16, windows1251 } from '../bytes';
import type { FileCase } from '../fileCase';

const TABLE = 'Фамилия;Имя\r\nТестов;Тест\r\n';

/** What is no .xlsx, whatever its name says. */
export const otherFiles: readonly FileCase[] = [
  { name: 'an empty file', file: () => new Uint8Array(), refused: 'notWorkbook' },
  { name: 'a file of one byte', file: () => Uint8Array.of(0x50), refused: 'notWorkbook' },
  { name: 'a file of nothing but zeros', file: () => new Uint8Array(100_000), refused: 'notWorkbook' },
  { name: 'a .csv renamed', file: () => utf8(`\ufeff${TABLE}`), refused: 'notWorkbook' },
  { name: 'a .csv of Windows-1251 renamed', file: () => windows1251(TABLE), refused: 'notWorkbook' },
  { name: 'a .csv of UTF-16 renamed', file: () => utf16(TABLE), refused: 'notWorkbook' },
  {
    name: 'a web page renamed, as many registries export',
    file: () => utf8('<html><table><tr><td>Тестов</td></tr></table></html>'),
    refused: 'notWorkbook',
  },
  {
    name: 'a workbook of XML Spreadsheet 2003 renamed',
    file: () => utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    refused: 'notWorkbook',
  },
  {
    name: 'a SYLK file renamed',
    file: () => utf8('ID;PWXL;N;E\r\nC;Y1;X1;K"=1+1"\r\nE'),
    refused: 'notWorkbook',
  },
  { name: 'a .pdf renamed', file: () => utf8('%PDF-1.7\n%âãÏÓ\n'), refused: 'notWorkbook' },
  {
    name: 'a picture renamed',
    file: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    refused: 'notWorkbook',
  },
  { name: 'an old .xls', file: () => oleFile('Workbook'), refused: 'notWorkbook' },
  { name: 'an .xls of Excel 5', file: () => oleFile('Book'), refused: 'notWorkbook' },
  {
    name: 'a workbook locked with a password',
    file: () => oleFile('EncryptedPackage'),
    refused: 'encrypted',
  },
  {
    name: 'a workbook with a signature before it',
    file: ({ bytes }) => joined(utf8('MZ'), bytes),
    refused: 'notWorkbook',
  },
  { name: 'a workbook packed with gzip', file: ({ bytes }) => gzipSync(bytes), refused: 'notWorkbook' },
  {
    name: 'a .rar renamed',
    file: () => Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00),
    refused: 'notWorkbook',
  },
  {
    name: 'an archive of workbooks',
    file: () => zipOf({ 'Школа 5.xlsx': 'PK', 'Школа 6.xlsx': 'PK' }),
    refused: 'notWorkbook',
  },
  { name: 'an archive without files', file: () => zipOf({}), refused: 'notWorkbook' },
  {
    name: 'an OpenDocument spreadsheet renamed',
    file: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    refused: 'notWorkbook',
  },
  {
    name: 'a text document of Word renamed',
    file: ({ with: change }) =>
      change({ '_rels/.rels': (text) => text.replace('xl/workbook.xml', 'word/document.xml') }),
    refused: 'notWorkbook',
  },
  {
    name: 'a binary workbook (.xlsb) renamed',
    file: ({ with: change }) =>
      change({ '_rels/.rels': (text) => text.replace('xl/workbook.xml', 'xl/workbook.bin') }),
    refused: 'notWorkbook',
  },
  {
    name: 'a file larger than any workbook is opened',
    file: () => {
      const bytes = new Uint8Array(48 * 1024 * 1024 + 1);

      bytes.set([0x50, 0x4b, 0x03, 0x04]);

      return bytes;
    },
    refused: 'tooLarge',
  },
];
