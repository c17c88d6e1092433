import type { RegionYear } from '../measures/attainmentResult';
import { countCells } from '../measures/countCells';
import type { RoadmapExecution } from '../measures/roadmapExecution';
import { formatDate } from '../messages/formatDate';
import { roadmapSheets } from '../messages/ru/roadmapSheets';
import type { MunicipalRoadmap, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { localInstant } from './localInstant';
import { municipalRoadmapLines } from './municipalRoadmapLines';
import { commentColumn } from './noteColumns';
import { regionSheet } from './regionSheet';
import { footerLines, noteLines } from './roadmapFooter';
import { sheetName } from './sheetName';
import type { CellSpec, SheetSpec } from './sheetSpec';

const { own: texts, ...common } = roadmapSheets;
const WIDTHS = [7, 70, 22, 12, 38, 16, 12, 12];

/**
 * How one municipality carries out what it has to: its own roadmap, whole, so that what other years hold is seen
 * too; the clauses of its act; and of the region's roadmap the items that are the municipality's.
 */
export function municipalRoadmapSheet(
  of: Pick<RegionYear, 'region' | 'year' | 'asOf' | 'today'>,
  reporter: Reporter,
  executions: readonly RoadmapExecution[],
): SheetSpec {
  const { region, year, asOf, today } = of;
  const roadmap = region.municipalRoadmaps.find(({ municipality }) => municipality === reporter.key) ?? null;
  const cells = executions
    .flatMap(({ items }) => items)
    .flatMap((item) => item.cells.filter((cell) => cell.reporter === reporter.key));
  const { done, expected, overdue } = countCells(cells);
  const lines = municipalRoadmapLines(region, reporter, roadmap, executions);

  return regionSheet({
    name: sheetName(texts.name(shortName(region, reporter))),
    title: texts.title(reporter.name, year),
    lines: [
      common.asOf(localInstant(asOf, region.timeZone), formatDate(today)),
      expected === 0 ? common.nothingDue : texts.summary(done, expected, overdue),
      ...(roadmap ? [roadmap.title, roadmap.act] : []),
      ...(region.roadmap ? [] : [common.noRegional]),
    ],
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    body: lines,
    notes: commentColumn(lines.map(keyOf)),
    footer: notes(of, roadmap),
    tableName: `Svod_roadmap_${reporter.key}`,
    frozenColumns: 2,
    signature: true,
  });
}

/** A number may stand in several of its sources; the headings between the lines have no key. */
function keyOf([number, title]: readonly CellSpec[]): string {
  return number === undefined || number.style === 'total' ? '' : `${number.value} ${title?.value}`;
}

function notes({ region }: Pick<RegionYear, 'region'>, roadmap: MunicipalRoadmap | null) {
  const source = roadmap ?? region.roadmap;

  return source ? noteLines(region, source, WIDTHS.length) : footerLines('', [], 0);
}

/** Without «муниципальный район»: the name of a sheet has 31 characters. */
function shortName({ municipalities }: Region, { key, name }: Reporter): string {
  const type = municipalities.find((one) => one.key === key)?.type ?? '';

  return name.replace(type, '').trim();
}
