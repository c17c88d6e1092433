import { all, attribute, type OfficeFile, type OfficeSheet } from '../officeFile';
import { areaOf, overlap, overlapping } from '../place';
import { textsOf } from '../textsOf';
import { repeated } from './names';

/** Longest heading of a table. */
const HEADING = 255;

/** Tables are named once, have the headings that stand in their cells, and share no cell with one another or a merge. */
export function tables(file: OfficeFile): readonly string[] {
  const defined = all(file.workbook, 'definedNames', 'definedName').map((one) => attribute(one, 'name'));
  const called = file.sheets.flatMap((sheet) => sheet.tables.map((table) => attribute(table, 'displayName')));
  const ids = file.sheets.flatMap((sheet) => sheet.tables.map((table) => attribute(table, 'id')));

  return [
    ...repeated([...called, ...new Set(defined)]).map((name) => `two things are named ${name}`),
    ...repeated(ids).map((id) => `two tables have number ${id}`),
    ...called
      .filter((name) => !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name))
      .map((name) => `a table may not be named ${name}`),
    ...file.sheets.flatMap((sheet) => ofSheet(file, sheet)),
  ];
}

function ofSheet(file: OfficeFile, sheet: OfficeSheet): readonly string[] {
  const ranges = sheet.tables.map((table) => attribute(table, 'ref'));
  const merges = all(sheet.root, 'mergeCells', 'mergeCell').map((merge) => attribute(merge, 'ref'));
  const filter = all(sheet.root, 'autoFilter').map((one) => attribute(one, 'ref'));

  return [
    ...overlapping(ranges).map((pair) => `tables ${pair} overlap`),
    ...[...merges, ...filter].flatMap((one) =>
      ranges
        .filter((range) => overlap(areaOf(one), areaOf(range)))
        .map((range) => `table ${range} has ${one} in it, a merge or a filter of the sheet`),
    ),
    ...sheet.tables.flatMap((table) => ofTable(file, sheet, table)),
  ].map((fault) => `${sheet.name}: ${fault}`);
}

function ofTable(
  file: OfficeFile,
  sheet: OfficeSheet,
  table: OfficeSheet['tables'][number],
): readonly string[] {
  const area = areaOf(attribute(table, 'ref'));
  const columns = all(table, 'tableColumns', 'tableColumn');
  const headings = columns.map((column) => unescaped(attribute(column, 'name')));
  const texts = textsOf(file, sheet, area.top, area.left, area.right);
  const totals = Number(attribute(table, 'totalsRowCount'));

  return [
    ...(JSON.stringify(headings) === JSON.stringify(texts)
      ? []
      : [`headings ${JSON.stringify(texts)} are not those of the table, ${JSON.stringify(headings)}`]),
    ...repeated(headings).map((heading) => `two columns are called ${heading}`),
    ...headings.filter((heading) => heading === '').map(() => 'a column has no heading'),
    ...headings.filter((heading) => heading.length > HEADING).map(() => 'a heading is too long'),
    ...(area.bottom - area.top - totals < 1 ? ['a table has no row'] : []),
    ...repeated(columns.map((column) => attribute(column, 'id'))).map(
      (id) => `two columns have number ${id}`,
    ),
    ...all(table, 'autoFilter')
      .map((filter) => attribute(filter, 'ref'))
      .filter((ref) => ref.split(':')[0] !== attribute(table, 'ref').split(':')[0])
      .map((ref) => `its filter is of ${ref}`),
  ];
}

/** OOXML's escapes for characters that attributes cannot hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
