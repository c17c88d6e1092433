import { all, attribute, type OfficeFile, type OfficeSheet, textOf } from '../officeFile';

const LENGTH = 8192;
/** What we write; Excel 2010 and later know all of them without a prefix. Another one has to be looked up and added. */
const KNOWN = new Set([
  'AND',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'DATE',
  'EXACT',
  'FIND',
  'HYPERLINK',
  'IF',
  'IFERROR',
  'INDEX',
  'INDIRECT',
  'ISBLANK',
  'ISERROR',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'NOT',
  'OFFSET',
  'OR',
  'RIGHT',
  'ROUND',
  'ROW',
  'ROWS',
  'SEARCH',
  'SUBSTITUTE',
  'SUBTOTAL',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
  'TEXT',
  'TRIM',
  'VALUE',
  'VLOOKUP',
  'YEAR',
]);

/** Formulas are as files have them (English, commas, no leading `=`), and speak of sheets and tables that are there. */
export function formulas(file: OfficeFile): readonly string[] {
  const sheets = new Set(file.sheets.map(({ name }) => name));
  const tables = new Set(
    file.sheets.flatMap((sheet) => sheet.tables.map((table) => attribute(table, 'displayName'))),
  );
  const written = [
    ...file.sheets.flatMap((sheet) => ofSheet(sheet)),
    ...all(file.workbook, 'definedNames', 'definedName').map((one): readonly [string, string] => [
      attribute(one, 'name'),
      textOf(one),
    ]),
  ];

  return written.flatMap(([where, formula]) =>
    faults(formula, sheets, tables).map((fault) => `${where}: ${formula} ${fault}`),
  );
}

/** Formulas of cells, validations, highlights and charts, each with the place it stands at. */
function ofSheet({ name, root, charts }: OfficeSheet): readonly (readonly [string, string])[] {
  const inCells = all(root, 'sheetData', 'row', 'c').flatMap((cell) =>
    all(cell, 'f').map((one) => [`${name}!${attribute(cell, 'r')}`, textOf(one)] as const),
  );
  const inRules = [
    ...all(root, 'dataValidations', 'dataValidation').flatMap((rule) => [
      ...all(rule, 'formula1'),
      ...all(rule, 'formula2'),
    ]),
    ...all(root, 'conditionalFormatting', 'cfRule', 'formula'),
    ...charts.flatMap((chart) => deep(chart, 'f')),
  ].map((one) => [name, textOf(one)] as const);

  return [...inCells, ...inRules];
}

function deep(node: Parameters<typeof all>[0], name: string): ReturnType<typeof all> {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' || value === undefined
      ? []
      : value.flatMap((child) => [...(key === name ? [child] : []), ...deep(child, name)]),
  );
}

function faults(
  formula: string,
  sheets: ReadonlySet<string>,
  tables: ReadonlySet<string>,
): readonly string[] {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  const functions = [...bare.matchAll(/([A-Za-zА-Яа-яЁё_][\w.А-Яа-яЁё]*)\(/g)].map(([, name = '']) => name);
  const quoted = [...bare.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = '']) => name.replaceAll("''", "'"));
  const plain = [...bare.replaceAll(/'(?:[^']|'')+'!/g, '').matchAll(/([^\s=+\-*/^&<>(),;:'"!{}]+)!/g)].map(
    ([, name = '']) => name,
  );
  const structured = [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(([, name = '']) => name);

  return [
    ...(formula === '' ? ['is empty'] : []),
    ...(formula.startsWith('=') ? ['begins with ='] : []),
    ...(formula.length > LENGTH ? ['is too long'] : []),
    ...(bare.includes(';') ? ['separates with ;'] : []),
    ...(count(bare, '(') === count(bare, ')') ? [] : ['does not close its brackets']),
    ...(count(bare.replaceAll('""', ''), '"') > 0 ? ['does not close a text'] : []),
    ...functions.filter((name) => !KNOWN.has(name)).map((name) => `calls ${name}`),
    ...[...quoted, ...plain].filter((name) => !sheets.has(name)).map((name) => `speaks of a sheet ${name}`),
    ...plain.filter((name) => /^\d|[\s'()+\-,]/.test(name)).map((name) => `does not quote ${name}`),
    ...structured.filter((name) => !tables.has(name)).map((name) => `speaks of a table ${name}`),
  ];
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
