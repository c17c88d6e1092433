import type { ReporterAttainment } from '../../../measures/attainmentResult';
import { numberCell, textCell } from '../../cellSpec';
import { indicatorResults } from '../../indicatorResults';
import type { CellSpec } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type FinalContext, finalLine } from './finalContext';

/** The reporter's own shares, in percent, with the target where the year has one. */
export function monitoringPart(context: FinalContext): readonly (readonly CellSpec[])[] {
  const { regionYear, reporter, texts, language } = context;
  const { final } = texts;

  return indicatorResults(regionYear.region, regionYear.attainment).flatMap(({ indicator, result }) => {
    const cell = result.reporters.find((one) => one.reporter === reporter.key);

    if (cell === undefined) return [];

    const value = cell.value === null ? withoutValue(cell, final) : numberCell(cell.value, '0.0#"\u00a0%"');
    const target = result.target === null ? null : texts.percent(result.target);

    return [
      finalLine(final.share(indicator.key, indicator.title), value, [
        final.target(target),
        cell.receipt === null ? null : texts.receipt(cell.receipt),
        clauseText(regionYear.region, indicator.source, language),
      ]),
    ];
  });
}

/** «Не применимо» is an answer, and nothing is missing then. */
function withoutValue(
  { receipt, state }: ReporterAttainment,
  final: FinalContext['texts']['final'],
): CellSpec {
  if (state === 'notApplicable') return textCell(final.itemState.notApplicable, 'muted');

  return textCell(receipt === null ? final.notSent : final.noNumber, 'partial');
}
