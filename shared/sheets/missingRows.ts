import type { CoverageAttainment } from '../measures/attainmentResult';
import { targetSheets } from '../messages/ru/targetSheets';
import type { Coverage } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { headingCell, textCell } from './cellSpec';
import type { CellSpec } from './sheetSpec';

const texts = targetSheets.coverage;

/** Who is not covered, or not wholly: a heading over `span` columns, then name and reason a row. */
export function missingRows(
  { coverage, result }: { readonly coverage: Coverage; readonly result: CoverageAttainment },
  reporters: readonly Reporter[],
  span: number,
): readonly (readonly (CellSpec | null)[])[] {
  const { title, of } = coverage;
  const { missing } = result;
  const heading = missing.length === 0 ? texts.allCovered(title) : texts.missing[of](title, missing.length);
  const names = new Map(reporters.map((reporter) => [reporter.key, reporter.name]));
  const listed = result.reporters.filter(({ reporter }) => missing.includes(reporter));

  return [
    [headingCell(heading, 'section', span)],
    ...listed.map((one) => [
      null,
      textCell(names.get(one.reporter) ?? one.reporter),
      textCell(reasonOf(of, one)),
    ]),
  ];
}

function reasonOf(of: Coverage['of'], one: CoverageAttainment['reporters'][number]): string {
  const { receipt, covered, total } = one;

  if (receipt === null) return texts.notSent;
  if (covered === null || total === null) return texts.noData;

  return of === 'municipalities' ? texts.noProgramme : texts.some(covered, total);
}
