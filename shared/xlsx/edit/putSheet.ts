import { placeOfDrawn, renamedSheets } from '../../sheets/drawnSheets';
import { type PlacedSpec, type PresentTable, placedSpec } from '../../sheets/placed/placedSpec';
import type { SheetSpec } from '../../sheets/sheetSpec';
import { withDatesOf1904 } from '../../sheets/withDatesOf1904';
import { quotedSheetName, withSheetNames } from '../../sheets/withSheetNames';
import { refuse } from '../fileRefused';
import type { PackageEdit } from '../package/packageEdit';
import { partPath } from '../package/partPath';
import { sheetMarks } from '../package/sheetMarks';
import { workbookPart } from '../package/workbookPart';
import { attribute } from '../xml/attribute';
import { escapeXml } from '../xml/escapeXml';
import { findElement } from '../xml/findElement';
import { xmlText } from '../xml/xmlText';
import { declarePart } from './declarePart';
import { freePath } from './freePath';
import { withKeptBeside } from './keptBeside';
import type { IsUsers } from './keptCells';
import { listSheet } from './listSheet';
import { mergeStyles } from './mergeStyles';
import { nameSheet } from './nameSheet';
import { type OwnSheet, ownSheet } from './ownSheet';
import { CONTENT_TYPE } from './partTypes';
import { presentTable } from './presentTable';
import { putDrawing } from './putDrawing';
import { putPivots } from './putPivots';
import { ownTable, putTable } from './putTable';
import { withUsersColumns } from './withUsersColumns';
import { withElement, withEntries } from './worksheetElements';

/**
 * Adds the sheet `spec` behind the others, or puts it in the place of the one Svod drew before, whatever the
 * user calls that now; its table and charts keep their names, and what stands to the right of Svod's columns
 * stays. A sheet of that name which is the user's own is never touched: the file is refused.
 */
export async function putSheet(edit: PackageEdit, spec: SheetSpec): Promise<void> {
  const book = workbookPart(await edit.text(edit.workbook));
  const marks = sheetMarks(book);
  const place = placeOfDrawn(marks, spec);
  const taken = marks.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());

  if (place < 0 && taken) refuse('sheetTaken', spec.name);

  const old = place < 0 ? null : await pathOf(edit, book.sheets[place]?.relationship);
  const pointing = withSheetNames(spec, renamedSheets(marks));
  const present = old === null ? null : await presentTable(edit, old);
  const placed = placedSpec(book.date1904 ? withDatesOf1904(pointing) : pointing, present);
  const drawn = await withUsersColumns(edit, old, placed, present);
  // A PivotTable names a table of the whole workbook and is put behind the sheet.
  const own = await ownSheet({ ...drawn, pivots: [] });
  const name = marks[place]?.name ?? spec.name;

  if (old === null) await putPivots(edit, await addSheet(edit, spec, own), spec.pivots ?? []);
  else {
    const isUsers = usersCells(placed, present);

    await replaceSheet(edit, old, renamed(own, spec.name, name), isUsers, drawn.columns.length - 1);
    await putPivots(edit, old, spec.pivots ?? []);
  }

  await nameSheet(edit, place < 0 ? book.sheets.length : place, renamed(own, spec.name, name).names);
}

async function pathOf(edit: PackageEdit, relationship: string | undefined): Promise<string> {
  const related = await edit.related(edit.workbook);

  return related.find(({ id }) => id === relationship)?.target ?? refuse('damaged');
}

async function addSheet(edit: PackageEdit, spec: SheetSpec, own: OwnSheet): Promise<string> {
  const path = freePath(edit, partPath(edit.workbook, 'worksheets/sheet'));

  await declarePart(edit, path, CONTENT_TYPE.worksheet);
  await listSheet(edit, spec, path);
  edit.put(path, await withDrawn(edit, path, own, []));

  return path;
}

/** Beside what Svod draws, below it where PivotTables have their room, and in the table in columns that are not Svod's. */
function usersCells({ spec, owns }: PlacedSpec, present: PresentTable | null): IsUsers {
  const { top = 0, bottom = -1 } = spec.table?.range ?? {};
  const last = Math.max(bottom, present?.range.bottom ?? bottom);

  const hasPivots = (spec.pivots ?? []).length > 0;

  return (row, column) =>
    column >= spec.columns.length ||
    (hasPivots && row >= spec.rows.length) ||
    (row >= top && row <= last && !owns(top, column));
}

async function replaceSheet(
  edit: PackageEdit,
  path: string,
  own: OwnSheet,
  isUsers: IsUsers,
  right: number,
): Promise<void> {
  const before = await edit.text(path);
  const table = await ownTable(edit, path);
  const others = (findElement(before, 'tableParts')?.children ?? [])
    .map(({ from, to }) => attribute(before.slice(from, to), 'id'))
    .filter((id) => id !== null && id !== table?.id);
  const next = await withDrawn(
    edit,
    path,
    own,
    others.filter((id) => id !== null),
  );

  edit.put(path, withKeptBeside(next, before, isUsers, right));
}

/** The sheet part with its looks among the workbook's, and with its table and charts put into the file. */
async function withDrawn(
  edit: PackageEdit,
  path: string,
  own: OwnSheet,
  otherTables: readonly string[],
): Promise<string> {
  const table = await putTable(edit, path, own.table?.xml ?? null);
  const drawing = await putDrawing(edit, path, own.drawing);
  const tables = [...(table === null ? [] : [table]), ...otherTables];
  // hucre ends its sheets with what they draw; here these have other relationships.
  const sheet = (await restyled(edit, own)).replace(/<drawing [^>]*\/>|<tableParts .*?<\/tableParts>/g, '');
  const drawn = drawing === null ? sheet : withElement(sheet, 'drawing', `<drawing r:id="${drawing}"/>`);

  return withEntries(
    drawn,
    'tableParts',
    tables.map((id) => `<tablePart r:id="${id}"/>`),
  );
}

/** The parts of a sheet that is called `name` in the workbook; Svod calls it `given`. */
function renamed(own: OwnSheet, given: string, name: string): OwnSheet {
  if (name === given) return own;

  const formula = (text: string): string => text.replaceAll(`${given}!`, () => `${quotedSheetName(name)}!`);
  const { drawing } = own;

  return {
    ...own,
    names: own.names.map((one) => ({ ...one, text: formula(one.text) })),
    drawing: drawing && {
      ...drawing,
      charts: drawing.charts.map((chart) => ({
        ...chart,
        xml: chart.xml.replace(/<c:f>[^<]*<\/c:f>/g, (reference) => escapedFormula(reference, formula)),
      })),
    },
  };
}

function escapedFormula(reference: string, formula: (text: string) => string): string {
  return `<c:f>${escapeXml(formula(xmlText(reference.slice('<c:f>'.length, -'</c:f>'.length))))}</c:f>`;
}

/** The sheet part with its looks added to the workbook's styles and its cells pointing at them. */
async function restyled(edit: PackageEdit, own: OwnSheet): Promise<string> {
  const styles = (await edit.related(edit.workbook)).find(({ type }) => type === 'styles')?.target;

  // Every program that writes workbooks writes styles.
  if (styles === undefined) return refuse('damaged');

  const merged = mergeStyles(await edit.text(styles), own.styles);

  edit.put(styles, merged.xml);

  return own.sheet
    .replace(
      /(<c [^>]*?\bs=")(\d+)"/g,
      (_, start: string, index: string) => `${start}${merged.cell(Number(index))}"`,
    )
    .replace(/ dxfId="(\d+)"/g, (_, index: string) => ` dxfId="${merged.highlight(Number(index))}"`);
}
