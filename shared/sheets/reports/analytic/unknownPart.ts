import { isIncomplete } from '../../../measures/coverageOf';
import { ledgerSheet } from '../../../messages/ru/ledgerSheet';
import { regionSheets } from '../../../messages/ru/regionSheets';
import { targetSheets } from '../../../messages/ru/targetSheets';
import type { CellSpec } from '../../sheetSpec';
import { type ReportContext, said } from '../reportContext';

/** What is not known: targets and numbers. */
export function unknownPart({ regionYear, texts }: ReportContext): readonly (readonly CellSpec[])[] {
  const { region, attainment, ledger, year } = regionYear;
  const { unknown } = texts.analytic;
  const named = [
    ...attainment.indicators.map(({ indicator, ...rest }) => ({
      ...rest,
      name: indicator,
      sheet: texts.sheet(regionSheets.attainment.name),
    })),
    ...attainment.ladders.map(({ ladder, ...rest }) => ({
      ...rest,
      name: titleOf(region.ladders, ladder),
      sheet: texts.sheet(targetSheets.ladders.name),
    })),
    ...attainment.coverages.map(({ key, ...rest }) => ({
      ...rest,
      name: titleOf(region.coverages, key),
      sheet: texts.sheet(targetSheets.coverage.name),
    })),
  ];
  const line = (
    unknowns: typeof named,
    text: (names: readonly string[]) => string,
    sources = unknowns.map(({ sheet }) => sheet),
  ): readonly (readonly CellSpec[])[] =>
    unknowns.length > 0 ? [said([text(unknowns.map(({ name }) => name))], sources)] : [];
  const without = named.filter(({ state }) => state === 'noData');
  // A year without a target too: its state says only that there is none.
  const incomplete = named.filter(
    ({ state, coverage }) => !['noData', 'attainedEarlier'].includes(state) && isIncomplete(coverage),
  );
  const withoutTarget = named.filter(({ target, state }) => target === null && state !== 'attainedEarlier');
  const years = [
    ...new Set(region.indicators.flatMap(({ targets }) => targets.map((one) => one.year))),
  ].sort();

  return [
    ...line(withoutTarget, (names) => unknown.noTarget(year, names), [texts.profile]),
    ...(years.length > 0 && !years.includes(year)
      ? [said([unknown.targetYears(years)], [texts.profile])]
      : []),
    ...line(without, unknown.noData),
    ...line(incomplete, unknown.incomplete),
    ...(ledger.unexpected > 0
      ? [said([unknown.unexpected(ledger.unexpected)], [texts.sheet(ledgerSheet.name)])]
      : []),
  ];
}

function titleOf(all: readonly { readonly key: string; readonly title: string }[], key: string): string {
  const title = all.find((one) => one.key === key)?.title ?? key;

  return `«${title}»`;
}
