import type { Attainment, AttainmentState, ReporterAttainment } from '../measures/attainmentResult';
import { attainmentStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';
import type { Indicator, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { numberCell, textCell } from './cellSpec';
import { indicatorResults } from './indicatorResults';
import { localInstant } from './localInstant';
import { regionSheet } from './regionSheet';
import { SHARE_FORMAT } from './shareFormat';
import type { CellSpec, SheetSpec } from './sheetSpec';
import { STATE_STYLE } from './stateStyle';

const texts = regionSheets.map;

/** Part of the number format, so that the cell stays a number one can sort and add. */
const SIGN: Readonly<Partial<Record<AttainmentState, string>>> = {
  attained: '" ✓"',
  attainedEarlier: '" ✓"',
  notAttained: '" ✗"',
};

/** The heat map: one line per reporter, one column per indicator. Colour repeats what the sign and the words say. */
export function mapSheet(input: {
  readonly region: Region;
  readonly attainment: Attainment;
  readonly reporters: readonly Reporter[];
}): SheetSpec {
  const { region, attainment, reporters } = input;
  const indicators = indicatorResults(region, attainment);
  const targets = [
    textCell(texts.target, 'total'),
    ...indicators.map(({ result }) => numberCell(result.target, 'General', 'total')),
  ];
  const body = reporters.map((reporter) => [
    textCell(reporter.name),
    ...indicators.map(({ indicator, result }) => {
      const cell = result.reporters.find((one) => one.reporter === reporter.key);

      return cell ? mapCell(cell, indicator) : textCell(texts.notOwed, 'muted');
    }),
  ]);

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, attainment.year),
    lines: [regionSheets.attainment.asOf(localInstant(attainment.asOf, region.timeZone)), texts.legend],
    headings: [texts.reporter, ...indicators.map(({ indicator }) => indicator.key)],
    widths: [46, ...indicators.map(() => 13)],
    body: [targets, ...body],
    footer: indicators.map(({ indicator }) => [
      textCell(texts.indicator(indicator.key, indicator.title), 'note'),
    ]),
    tableName: 'Svod_map',
    frozenColumns: 1,
    signature: false,
  });
}

function mapCell({ receipt, value, state }: ReporterAttainment, indicator: Indicator): CellSpec {
  if (receipt === null) return textCell(texts.notSent, 'partial');
  if (value === null) return textCell(attainmentStates[state](null), STATE_STYLE[state]);

  const digits = indicator.unit === '%' ? SHARE_FORMAT : '0';

  return numberCell(value, digits + (SIGN[state] ?? ''), STATE_STYLE[state]);
}
