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

    const value =
      cell.value === null
        ? textCell(cell.receipt === null ? final.notSent : final.noNumber, 'partial')
        : numberCell(cell.value, '0.0#"\u00a0%"');
    const target = result.target === null ? null : texts.percent(result.target);

    return [
      finalLine(final.share(indicator.key, indicator.title), value, [
        final.target(target),
        cell.receipt === null ? null : texts.receipt(cell.receipt),
        clauseText(indicator.source, language),
      ]),
    ];
  });
}
