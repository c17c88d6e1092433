import type { DimensionRow, Fact, FactSet } from '../../../../shared/facts/fact';
import { cutTitles, factHeadings, factTexts } from '../../../../shared/messages/ru/facts';
import type { CsvCell } from './writeCsv';

/** The facts as people read them: a row of headings, then the titles of what each fact names. */
export function factRowsInWords({ facts, dimensions }: FactSet): readonly (readonly CsvCell[])[] {
  const titles = {
    regions: titlesOf(dimensions.regions),
    reporters: titlesOf(dimensions.reporters),
    kinds: moreOf(dimensions.reporters, 'kind'),
    templates: titlesOf(dimensions.templates),
    indicators: titlesOf(dimensions.indicators),
    units: moreOf(dimensions.indicators, 'unit'),
    levels: titlesOf(dimensions.levels),
    forms: titlesOf(dimensions.forms),
    items: titlesOf(dimensions.items),
    organisations: titlesOf(dimensions.organisations),
    states: titlesOf(dimensions.states),
  };
  const rowOf = (fact: Fact): Readonly<Record<keyof typeof factHeadings, CsvCell>> => ({
    region: titles.regions(fact.region),
    year: fact.year,
    reporter: titles.reporters(fact.reporter),
    kind: titles.kinds(fact.reporter),
    template: titles.templates(fact.template),
    indicator: titles.indicators(fact.indicator),
    unit: titles.units(fact.indicator),
    cut: cutInWords(fact.cut),
    level: titles.levels(fact.level),
    form: titles.forms(fact.form),
    item: titles.items(fact.item),
    organisation: titles.organisations(fact.organisation),
    state: titles.states(fact.state),
    quality: factTexts.qualities[fact.quality],
    value: fact.value,
    revision: fact.revision,
    receipt: fact.receipt,
    indicatorKey: fact.indicator,
    key: fact.key,
  });

  return [Object.values(factHeadings), ...facts.map((fact) => Object.values(rowOf(fact)))];
}

function cutInWords(cut: string): string {
  if (cut === '') return '';

  return cut
    .split('+')
    .map((name) => cutTitles[name] ?? name)
    .join(' и ');
}

/** A key without a title is its own. */
function titlesOf(rows: readonly DimensionRow[]): (key: string | null) => string | null {
  const titles = new Map(rows.map(({ key, title }) => [key, title]));

  return (key) => (key === null ? null : (titles.get(key) ?? key));
}

function moreOf(rows: readonly DimensionRow[], name: string): (key: string) => string | null {
  const known = new Map(rows.map(({ key, more }) => [key, more[name] ?? null]));

  return (key) => known.get(key) ?? null;
}
