import { factTexts } from '../messages/ru/facts';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { TEMPLATE_KEYS, templates } from '../templates/templates';
import { type DimensionRow, type Dimensions, type Fact, TOGETHER } from './fact';
import { indicatorRow, monitoringLines } from './indicatorRow';
import { itemTitle } from './itemTitle';

/**
 * The dimensions of `facts`: a row for every key that one of them names, and for every level, form, state and
 * template there is. `region` has the lines and lists of the newest year; a reporter who is not among `reporters`
 * any more is named by the profile, or by the key.
 */
export function dimensionsOf(
  region: Region,
  reporters: readonly Reporter[],
  facts: readonly Fact[],
): Dimensions {
  const years = new Set(facts.map(({ year }) => year));

  return {
    regions: [
      { key: region.key, title: region.name, more: { oktmo: region.oktmo, timeZone: region.timeZone } },
    ],
    reporters: reporterRows(region, reporters, facts),
    organisations: [],
    years: sorted([...years].map((year) => row(String(year), factTexts.year(year)))),
    indicators: indicatorRows(region, facts),
    levels: Object.entries(factTexts.levels).map(([key, title]) => row(key, title)),
    forms: region.mentoringForms.map(({ key, title }) => row(key, title)),
    templates: TEMPLATE_KEYS.map((key) => row(key, templates[key].texts.ru.name)),
    states: Object.entries(factTexts.states).map(([key, title]) => row(key, title)),
    items: itemRows(region, facts),
  };
}

function reporterRows(
  region: Region,
  reporters: readonly Reporter[],
  facts: readonly Fact[],
): readonly DimensionRow[] {
  const named = new Map(reporters.map((one) => [one.key, one]));
  const used = new Set([...facts.map(({ reporter }) => reporter), ...named.keys()]);

  return sorted(
    [...used].map((key) => {
      if (key === TOGETHER) return row(key, factTexts.together, { kind: factTexts.kinds.together });

      const municipality = region.municipalities.find((one) => one.key === key);
      const { name, kind, level } = named.get(key) ?? { name: municipality?.name ?? key, kind: null };
      const oktmo = municipality?.oktmo.at(-1)?.code;

      return row(key, name, {
        ...(kind && { kind: factTexts.kinds[kind] }),
        ...(level && { level }),
        ...(oktmo && { oktmo }),
      });
    }),
  );
}

function indicatorRows(region: Region, facts: readonly Fact[]): readonly DimensionRow[] {
  const lines = monitoringLines(region);
  const found = new Map(facts.map(({ indicator, template }) => [indicator, template]));

  return sorted([...found].map(([key, template]) => indicatorRow(lines, template, key)));
}

/** One key may be an item of several templates, whose lists name it differently. */
function itemRows(region: Region, facts: readonly Fact[]): readonly DimensionRow[] {
  const found = new Map<string, Set<Fact['template']>>();

  for (const { item, template } of facts) {
    if (item !== null) found.set(item, (found.get(item) ?? new Set()).add(template));
  }

  return sorted(
    [...found].map(([item, of]) => {
      const titles = new Set([...of].map((template) => itemTitle(region, template, item)));

      return row(item, [...titles].sort().join(' / '));
    }),
  );
}

function row(key: string, title: string, more: DimensionRow['more'] = {}): DimensionRow {
  return { key, title, more };
}

function sorted(rows: readonly DimensionRow[]): readonly DimensionRow[] {
  return rows.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
