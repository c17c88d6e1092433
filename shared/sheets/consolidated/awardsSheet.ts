import { consolidatedSheets } from '../../messages/ru/consolidatedSheets';
import type { Region } from '../../regions/region';
import { enumerationItems } from '../../templates/enumerations';
import { rangeName } from '../a1';
import { formulaCell, numberCell, textCell } from '../cellSpec';
import { localInstant } from '../localInstant';
import { headingRowAfter, regionSheet } from '../regionSheet';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import type { OrganisationCount } from './countByOrganisation';

const { awards: texts } = consolidatedSheets;
const REPORTER_WIDTH = 34;
const ORGANISATION_WIDTH = 34;
const COUNT_WIDTH = 13;
/** Four lines: the longest kind of an award. */
const HEADING_HEIGHT = 62;

/** An organisation's counts with its name. */
export type OrganisationCounts = Omit<OrganisationCount, 'organisation'> & {
  /** Its name, or its row code where its directory does not name it; `null`: of the reporter as a whole. */
  readonly organisation: string | null;
};

/** What the sheet is made from. */
export type AwardsMatter = {
  readonly region: Region;
  readonly year: number;
  readonly asOf: string;
  readonly counts: readonly OrganisationCounts[];
  /** Names of those whose rows are no longer kept. */
  readonly missing: readonly string[];
  /** Names of those who sent only totals, of which this sheet cannot be made. */
  readonly rowsStay: readonly string[];
};

/** How many awards of which kind and how many selected practices each organisation has, who has most first. */
export function awardsSheet({ region, year, asOf, counts, missing, rowsStay }: AwardsMatter): SheetSpec {
  const kinds = enumerationItems('awardKind', region);
  const rows = counts
    .map((count) => ({ ...count, awards: sum(count.kinds) }))
    .filter(({ awards, selections }) => awards > 0 || banked(selections) > 0)
    .toSorted((one, other) => other.awards - one.awards || banked(other.selections) - banked(one.selections));
  const body = rows.map((count): readonly CellSpec[] => [
    textCell(count.name),
    count.organisation === null ? textCell(texts.nobody, 'muted') : textCell(count.organisation),
    numberCell(count.awards),
    ...kinds.map(({ key }) => numberCell(count.kinds.get(key) ?? 0)),
    numberCell(count.regionalUp),
    numberCell(count.selections.get('municipal') ?? 0),
    numberCell(count.selections.get('regional') ?? 0),
  ]);
  const { headings } = texts;
  const lines = [
    texts.asOf(localInstant(asOf, region.timeZone)),
    texts.what,
    texts.noLeague,
    ...(rows.length === 0 && rowsStay.length === 0 ? [texts.nothing] : []),
    ...(missing.length === 0 ? [] : [texts.missing(missing.join(', '))]),
    ...(rowsStay.length === 0 ? [] : [texts.rowsStay(rowsStay.join(', '))]),
  ];
  const columns = [
    headings.reporter,
    headings.organisation,
    headings.awards,
    ...kinds.map(({ label }) => label),
    headings.regionalUp,
    headings.municipalBank,
    headings.regionalBank,
  ];

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, year),
    lines,
    headings: columns,
    headingHeight: HEADING_HEIGHT,
    widths: [REPORTER_WIDTH, ORGANISATION_WIDTH, ...columns.slice(2).map(() => COUNT_WIDTH)],
    body,
    ...(rows.length === 0 ? {} : { footer: [totals(body, headingRowAfter(lines.length) + 1)] }),
    tableName: 'Svod_awards',
    frozenColumns: 2,
    signature: true,
  });
}

function totals(body: readonly (readonly CellSpec[])[], top: number): readonly CellSpec[] {
  const [first = []] = body;

  return first.map((_, column) => {
    if (column < 2) return textCell(column === 0 ? texts.total : '', 'total');

    const value = body.reduce((all, row) => all + Number(row[column]?.value ?? 0), 0);
    const range = { top, bottom: top + body.length - 1, left: column, right: column };

    return { ...formulaCell(`SUM(${rangeName(range)})`, value, '#,##0'), style: 'total' };
  });
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

/** Practices that were taken into a bank; those merely submitted and those declined are not counted. */
function banked(selections: ReadonlyMap<string, number>): number {
  return (selections.get('municipal') ?? 0) + (selections.get('regional') ?? 0);
}
