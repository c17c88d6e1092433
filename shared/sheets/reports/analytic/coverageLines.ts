import type { CellSpec } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type ReportContext, said } from '../reportContext';

/** How many municipalities and organisations the programmes reach. */
export function coverageLines({
  regionYear,
  language,
  texts,
}: ReportContext): readonly (readonly CellSpec[])[] {
  const { submission } = texts.analytic;

  return regionYear.region.coverages.flatMap(({ key, title, source }) => {
    const result = regionYear.attainment.coverages.find((one) => one.key === key);

    if (result === undefined) return [];

    const { numerator, denominator, value, target, coverage } = result;
    const sentence =
      numerator === null || denominator === null || value === null
        ? submission.coverageUnknown(title)
        : submission.coverage(
            title,
            texts.count(numerator),
            texts.count(denominator),
            texts.percent(value),
            target === null ? null : texts.percent(target),
          );

    return [
      said(
        [sentence],
        [
          texts.receiptsOf(coverage.received, coverage.expected),
          clauseText(regionYear.region, source, language),
        ],
      ),
    ];
  });
}
