import type { Attainment, LadderAttainment } from '../measures/attainmentResult';
import { attainmentStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';
import { sheets } from '../messages/ru/sheets';
import { targetSheets } from '../messages/ru/targetSheets';
import type { Ladder, Region } from '../regions/region';
import { templates } from '../templates/templates';
import { cellName } from './a1';
import { formulaCell, numberCell, textCell } from './cellSpec';
import { changeOf } from './changeOf';
import { COUNT_FORMAT, differenceCell } from './differenceCell';
import { ladderResults } from './ladderResults';
import { laddersCharts } from './laddersCharts';
import { localInstant } from './localInstant';
import { commentColumn } from './noteColumns';
import { footerPart, headingRowAfter, regionSheet } from './regionSheet';
import { settledTargetsPart } from './settledTargets';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { stateLines } from './stateLines';
import { STATE_STYLE } from './stateStyle';
import { targetCell } from './targetCell';

const texts = targetSheets.ladders;
const common = regionSheets.attainment;
const COLUMN = { title: 2, target: 7, value: 8, share: 9, previous: 14 } as const;
/** Last column under the chart: as wide as a page is still readable. */
const CHART_RIGHT = 11;
const WIDTHS = [7, 8, 40, 13, 11, 15, 22, 11, 11, 10, 11, 20, 13, 11, 11, 12, 15, 14];

type Result = { readonly ladder: Ladder; readonly result: LadderAttainment };

/** The quantities that the roadmap promises in the year against facts: a line each, and how it was counted. */
export function laddersSheet(region: Region, attainment: Attainment): SheetSpec {
  const results = targetsFirst(ladderResults(region, attainment));
  const promised = results.filter(({ result }) => result.target !== null);
  const attained = promised.filter(({ result }) => result.state === 'attained');
  const lines = [
    common.asOf(localInstant(attainment.asOf, region.timeZone)),
    texts.summary(promised.length, attained.length),
  ];
  const first = headingRowAfter(lines.length) + 1;

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, attainment.year),
    lines,
    headings: Object.values(texts.headings),
    widths: WIDTHS,
    body: results.map((one, index) => ladderCells(one, first + index)),
    footer: footer(region, results, attainment.year),
    charts: (below) =>
      laddersCharts(
        promised.map(({ result }) => result),
        { first, below, columns: COLUMN, right: CHART_RIGHT },
      ),
    notes: commentColumn(0, 20),
    tableName: 'Svod_ladders',
    frozenColumns: 3,
    signature: true,
  });
}

// A chart takes cells that lie together, and a year without a target has no place in it.
function targetsFirst(results: readonly Result[]): readonly Result[] {
  return results.toSorted(
    (one, other) => Number(other.result.target !== null) - Number(one.result.target !== null),
  );
}

function ladderCells({ ladder, result }: Result, row: number): readonly CellSpec[] {
  const { template, from } = ladder.counts;
  const { coverage } = result;
  const counted = texts.counted[result.counted];

  return [
    textCell(ladder.key),
    textCell(ladder.item),
    textCell(ladder.title),
    textCell(texts.unit[ladder.unit]),
    textCell(texts.kind[ladder.kind]),
    textCell(ladder.accumulation === 'unstated' ? texts.unstated(counted) : counted),
    textCell(texts.source(templates[template].name, texts.from[from])),
    targetCell(result.target, '#,##0'),
    numberCell(result.value),
    shareCell(result, row),
    numberCell(result.needed),
    textCell(attainmentStates[result.state](null), STATE_STYLE[result.state]),
    textCell(common.coverage(coverage.received, coverage.expected - coverage.notApplicable)),
    numberCell(coverage.noData),
    numberCell(result.previous),
    differenceCell(row, { of: COLUMN.value, than: COLUMN.previous }, changeOf(result), COUNT_FORMAT),
    numberCell(result.municipal),
    textCell(result.weakest === null ? '' : common.weakest[result.weakest]),
  ];
}

function shareCell({ target, value }: LadderAttainment, row: number): CellSpec {
  if (target === null || target === 0 || value === null) return numberCell(null, SHARE_FORMAT);

  const formula = `${cellName(row, COLUMN.value)}/${cellName(row, COLUMN.target)}*100`;

  return formulaCell(formula, (100 * value) / target, SHARE_FORMAT);
}

function footer(
  { settings, ladders }: Region,
  results: readonly Result[],
  year: number,
): readonly (readonly CellSpec[])[] {
  const span = WIDTHS.length;
  const explained = stateLines(
    results.map(({ result }) => result),
    texts.explanations,
  );
  const isRegional = results.some(({ ladder }) => ladder.counts.from === 'region');
  const isUnstated = results.some(({ ladder }) => ladder.accumulation === 'unstated');

  return [
    ...footerPart(common.statesTitle, explained, span),
    ...settledTargetsPart(ladders, year, span),
    ...footerPart(common.howTitle, [...texts.how, ...(isRegional ? [texts.regional] : [])], span),
    ...(isUnstated
      ? footerPart(
          common.settingsTitle,
          [texts.unstatedHow(sheets.registryCount[settings.registryCount])],
          span,
        )
      : []),
  ];
}
