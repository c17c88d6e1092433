import { checkReport } from '../../../addin/src/usecases/check/checkReport';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { type Value, valueAt } from '../../../shared/columns/columns';
import { cellName } from '../../../shared/sheets/a1';
import { HEADING_ROW } from '../../../shared/sheets/sheetLayout';
import { templates } from '../../../shared/templates/templates';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { escapeXml } from '../../../shared/xlsx/xml/escapeXml';
import { missing } from '../../addin/usecases/book';
import { inTurn, putCell } from '../book/cellXml';
import {
  menteeRow,
  mentorRow,
  organisationRow,
  SMALL_OWNER,
  type SmallKey,
  smallSpecs,
} from '../book/smallBook';
import { PART, withParts } from '../book/smallFile';
import type { Typed, TypedCase } from './typedCase';

/** What a cell came to. */
export type Read = { readonly value: Value; readonly finds: readonly string[] };

const KEYS: readonly SmallKey[] = ['organisations', 'mentors', 'mentees'];
const ROW = { organisations: organisationRow, mentors: mentorRow, mentees: menteeRow };

/** A workbook in which every case has a row; one more of each registry comes first, for others to point at. */
export async function typedFile(cases: readonly TypedCase[]): Promise<Uint8Array> {
  const rows = (key: SmallKey) => [ROW[key](1), ...casesOf(cases, key).map((_, at) => ROW[key](at + 2))];
  const specs = smallSpecs({
    organisations: rows('organisations'),
    mentors: rows('mentors'),
    mentees: rows('mentees'),
  });
  const changes = KEYS.map((key) => {
    const headings = specs.find(({ stamp }) => stamp?.template === key)?.rows[HEADING_ROW]?.cells ?? [];
    const cells = casesOf(cases, key).map(({ column, cell }, at) => {
      const caption = templates[key].columns.find((one) => `${key}/${one.key}` === column)?.caption;
      const place = headings.findIndex((heading) => plain(heading?.value) === (caption ?? missing(column)));

      return putCell(cellName(HEADING_ROW + 2 + at, place), (start) => start + elementOf(cell));
    });

    return [PART[key], inTurn(...cells)] as const;
  });

  return withParts(await writeWorkbook(specs), Object.fromEntries(changes));
}

/** What the cell of a case came to. */
export function readOf(checked: CheckedWorkbook, cases: readonly TypedCase[], one: TypedCase): Read {
  const [key, column] = keysOf(one);
  const at = casesOf(cases, key).indexOf(one) + 1;
  const sheet = checked.sheets.find(({ reading }) => reading.template.key === key) ?? missing(key);
  const found = checkReport({ owner: SMALL_OWNER, checked }).sheets.flatMap(({ findings }) => findings);

  const finds = found
    .filter(
      ({ template, row, finding }) =>
        template === key && row === HEADING_ROW + 2 + at && finding.column === column,
    )
    .map(({ finding }) => `${finding.severity} ${finding.code}`);
  // A row gets a new code in the place of one that cannot be read.
  const isMadeAnew = finds.includes('error readCode');

  return { value: isMadeAnew ? null : valueAt(sheet.reading.columns, column, at), finds };
}

/** Whether a cell is as Excel itself would keep it, so that it can be opened there, too. */
export function isPlain({ cell }: TypedCase): boolean {
  return typeof cell !== 'object' || 'error' in cell;
}

function casesOf(cases: readonly TypedCase[], key: SmallKey): readonly TypedCase[] {
  return cases.filter(({ column }) => column.startsWith(`${key}/`));
}

function keysOf({ column }: TypedCase): readonly [SmallKey, string] {
  const [template, key = ''] = column.split('/');

  return [KEYS.find((one) => one === template) ?? missing(column), key];
}

function elementOf(cell: Typed): string {
  if (typeof cell === 'string')
    return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return ` t="b"><v>${Number(cell)}</v></c>`;
  if ('error' in cell) return ` t="e"><v>${escapeXml(cell.error)}</v></c>`;

  return `${cell.type === '' ? '' : ` t="${cell.type}"`}>${cell.xml}</c>`;
}

/** The heading without the mark of what must be filled. */
function plain(heading: unknown): string {
  return String(heading).replace(/ \*$/, '');
}
