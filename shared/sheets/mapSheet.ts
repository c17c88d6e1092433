import type { Attainment, ReporterAttainment } from '../measures/attainmentResult';
import { regionSheets } from '../messages/ru/regionSheets';
import type { Indicator, Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { STATE_STYLE } from './attainmentSheet';
import { numberCell, textCell } from './cellSpec';
import { regionSheet } from './regionSheet';
import type { CellSpec, SheetSpec } from './sheetSpec';

const texts = regionSheets.map;

/** The heat map: one line per reporter, one column per indicator. Colour repeats what the sign and the words say. */
export function mapSheet(input: {
  readonly region: Region;
  readonly attainment: Attainment;
  readonly reporters: readonly Reporter[];
}): SheetSpec {
  const { region, attainment, reporters } = input;
  const indicators = attainment.indicators.flatMap((result) => {
    const indicator = region.indicators.find((one) => one.key === result.indicator);

    return indicator ? [{ indicator, result }] : [];
  });
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
    lines: [texts.legend],
    headings: [texts.reporter, ...indicators.map(({ indicator }) => indicator.key)],
    widths: [46, ...indicators.map(() => 13)],
    body: [targets, ...body],
    footer: indicators.map(({ indicator }) => [textCell(`${indicator.key} — ${indicator.title}`, 'note')]),
    tableName: 'Svod_map',
    frozenColumns: 1,
    signature: false,
  });
}

function mapCell(cell: ReporterAttainment, indicator: Indicator): CellSpec {
  if (cell.receipt === null) return textCell(texts.notSent, 'partial');
  if (cell.value === null) return textCell(missingText(cell), 'muted');

  return numberCell(cell.value, signedFormat(cell, indicator), STATE_STYLE[cell.state]);
}

function missingText(cell: ReporterAttainment): string {
  return cell.state === 'notApplicable' ? texts.notApplicable : texts.noData;
}

// The sign stands in the number format, so that the cell stays a number one can sort and add.
function signedFormat(cell: ReporterAttainment, indicator: Indicator): string {
  const digits = indicator.unit === '%' ? '0.0' : '0';

  if (cell.state === 'attained' || cell.state === 'attainedEarlier') return `${digits}" ✓"`;
  if (cell.state === 'notAttained') return `${digits}" ✗"`;

  return digits;
}
