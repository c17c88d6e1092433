import type { AttainmentState } from '../../../measures/attainmentResult';
import { ledgerSheet } from '../../../messages/ru/ledgerSheet';
import { regionSheets } from '../../../messages/ru/regionSheets';
import type { CellSpec } from '../../sheetSpec';
import { type ReportContext, said } from '../reportContext';

/** What is not known: targets and numbers. */
export function unknownPart({ regionYear, texts }: ReportContext): readonly (readonly CellSpec[])[] {
  const { region, attainment, ledger, year } = regionYear;
  const { unknown } = texts.analytic;
  const named = [
    ...attainment.indicators.map(({ indicator, ...rest }) => ({ ...rest, name: indicator })),
    ...attainment.ladders.map(({ ladder, ...rest }) => ({ ...rest, name: titleOf(region.ladders, ladder) })),
    ...attainment.coverages.map(({ key, ...rest }) => ({ ...rest, name: titleOf(region.coverages, key) })),
  ];
  const within = (state: AttainmentState) =>
    named.filter((one) => one.state === state).map(({ name }) => name);
  const line = (
    names: readonly string[],
    text: (names: readonly string[]) => string,
    source: string,
  ): readonly (readonly CellSpec[])[] => (names.length > 0 ? [said([text(names)], [source])] : []);
  const withoutTarget = named
    .filter(({ target, state }) => target === null && state !== 'attainedEarlier')
    .map(({ name }) => name);
  const years = [
    ...new Set(region.indicators.flatMap(({ targets }) => targets.map((one) => one.year))),
  ].sort();

  return [
    ...line(withoutTarget, (names) => unknown.noTarget(year, names), texts.profile),
    ...(years.length > 0 && !years.includes(year)
      ? [said([unknown.targetYears(years)], [texts.profile])]
      : []),
    ...line(within('noData'), unknown.noData, texts.sheet(regionSheets.attainment.name)),
    ...line(within('incomplete'), unknown.incomplete, texts.sheet(regionSheets.attainment.name)),
    ...(ledger.unexpected > 0
      ? [said([unknown.unexpected(ledger.unexpected)], [texts.sheet(ledgerSheet.name)])]
      : []),
  ];
}

function titleOf(all: readonly { readonly key: string; readonly title: string }[], key: string): string {
  const title = all.find((one) => one.key === key)?.title ?? key;

  return `«${title}»`;
}
