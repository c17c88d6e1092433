import { LEVELS } from '../measures/organisations/readOrganisations';
import { ASPECTS, indicatorOf } from '../measures/organisations/shareAspects';
import { SMALL } from '../measures/organisations/withoutSmall';
import type { OrganisationSum, OrganisationView } from '../measures/organisationView';
import type { Indicator, Region } from '../regions/region';
import { organisationCells, organisationsWords, sumCells } from './organisationCells';
import { footerPart, regionSheet } from './regionSheet';
import type { CellSpec, SheetSpec } from './sheetSpec';

/** How the sources word the item by which organisations' shares go into the judgement of their heads. */
const HEADS_ITEM = /показател\S* эффективности деятельности руководителей/iu;

/** What the sheet is made from. */
export type OrganisationsSheetInput = {
  readonly region: Region;
  readonly year: number;
  /** Name of the municipality. */
  readonly reporter: string;
  readonly view: OrganisationView;
  /** Id of the receipt of what the view was made from; `null`: it has not been sent. */
  readonly receipt: string | null;
  readonly language?: 'ru' | 'en';
};

/**
 * How each organisation of a municipality stands beside the region's targets of the year: a line for each, then
 * the levels and all together. To be printed and signed.
 */
export function organisationsSheet(input: OrganisationsSheetInput): SheetSpec {
  const { region, year, reporter, view, receipt, language = 'ru' } = input;
  const words = organisationsWords(language);
  const { texts } = words;
  const item = region.roadmap?.items.find(({ title }) => HEADS_ITEM.test(title))?.number ?? null;
  const shares = ASPECTS.map((aspect) => texts.share[aspect]);

  return regionSheet({
    name: texts.name,
    title: texts.title(reporter, year),
    lines: [texts.purpose(item), texts.source(receipt), texts.legend, texts.reader[view.reader](SMALL)],
    headings: [
      texts.headings.name,
      texts.headings.level,
      ...shares.flatMap((share) => [texts.percent(share), texts.numbers(share)]),
      texts.headings.programme,
      texts.headings.curator,
    ],
    widths: [34, 18, ...shares.flatMap(() => [17, 17]), 12, 12],
    body: [
      ...view.organisations.map((line) => organisationCells(line, words)),
      ...[...view.levels, view.whole].map((sum) => sumCells(sum, words)),
    ],
    footer: footer(input, 2 + 2 * shares.length + 2),
    tableName: 'Svod_organisations_view',
    frozenColumns: 1,
    signature: true,
  });
}

function footer(
  { region, year, view, language = 'ru' }: OrganisationsSheetInput,
  span: number,
): readonly (readonly CellSpec[])[] {
  const { texts, sheets } = organisationsWords(language);
  const targets = indicatorsOf(region, view.levels).map(({ key, title, targets: all }) =>
    texts.target(key, title, all.find((one) => one.year === year)?.value ?? null),
  );
  const settings = [
    sheets.involvedRole[region.settings.involvedRole],
    sheets.satisfaction(region.settings.satisfactionThreshold),
  ];
  const { missing } = view;

  return [
    ...(missing.length > 0 ? footerPart(texts.missingTitle(missing.length), [missing.join('; ')], span) : []),
    ...(targets.length > 0 ? footerPart(texts.targetsTitle, targets, span) : []),
    ...footerPart(texts.howTitle, [...texts.how, sheets.settings(settings)], span),
  ];
}

/** Those that an organisation on the sheet is measured by, in the region's order. */
function indicatorsOf(region: Region, levels: readonly OrganisationSum[]): readonly Indicator[] {
  const shown = LEVELS.filter((level) => levels.some((sum) => sum.level === level));
  const keys = new Set(
    shown.flatMap((level) => ASPECTS.flatMap((aspect) => indicatorOf(region, aspect, level)?.key ?? [])),
  );

  return region.indicators.filter(({ key }) => keys.has(key));
}
