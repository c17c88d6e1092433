import { demoRandom, type Random } from '../../../../functions/local/demo/demoRandom';
import { pick } from '../../../../functions/local/demo/demoRecords';
import type { Columns } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { shareColumns } from '../../../../shared/columns/shareColumns';
import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import { usedTemplates } from '../../../../shared/regions/usedTemplates';
import { referenceLabels } from '../../../../shared/sheets/referenceLabels';
import type { Template, TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import type { Base } from './bases';
import { chooseRows } from './chooseRows';
import type { Explaining, FilledSheet, Filling } from './filling';
import { mistypedCell } from './mistypedCell';
import { TRAPS } from './traps';
import { typedRows } from './typedRows';

const EXPLANATIONS = [
  'Проверено по приказу, всё верно.',
  'Так и есть',
  '  С  пробелами\u00a0и\nстроками ',
  'Звонить 8 914 123-45-67',
  'Болел весь год, инвалидность',
];

/** What is compared with the year before. */
const WITH_LAST_YEAR: readonly TemplateKey[] = ['programmes', 'mentors', 'mentees', 'monitoring'];

/** The filling at `index` of the run with this `seed`: always the same one. */
export function makeFilling(bases: readonly Base[], seed: number, index: number): Filling {
  const random = demoRandom((seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0);

  random(2);

  const base = pick(bases, random);
  const { region, reporter } = base;
  const isEverything = random(25) === 0;
  const year = isEverything ? region.period.from : yearOf(region, random);
  const used = usedTemplates(region, reporter, year);
  const isUsed = used.length > 0 && !isEverything;
  const chosen = chooseRows(base, isUsed ? used : TEMPLATE_KEYS, random);
  const labels = labelsOf(base, chosen);
  const sheets = TEMPLATE_KEYS.flatMap((key): FilledSheet[] => {
    const columns = chosen[key];
    const template = versionOf(templates[key], random);

    return columns ? [{ template, rows: typedRows(template, columns, { region, labels }) }] : [];
  });

  return {
    index,
    region,
    reporter,
    year,
    now: nowOf(year, index, random),
    sheets: spoilt(sheets, { region, year }, random),
    lastYear: random(3) === 0 ? lastYearOf(base, year, random) : {},
    parameters: random(5) === 0 ? parametersOf(region, random) : null,
    explaining: explainingOf(random),
    directory: reporter.kind === 'organisation' ? directoryOf(bases, base, year) : null,
  };
}

function yearOf(region: Region, random: Random): number {
  if (random(60) === 0) return region.period.to + 1;

  return random(5) === 0 ? pick(openYears(region), random) : region.period.to;
}

/** Hours at which it is another day where the region is than in UTC, and one at which it is not. */
const HOURS = ['03:00:00', '15:30:00', '23:59:59'];

function nowOf(year: number, index: number, random: Random): string {
  const days = [`${year}-11-25`, `${year}-11-25`, `${year}-12-31`, `${year}-03-01`, `${year + 1}-02-01`];

  return `${pick(days, random)}T${HOURS[index % HOURS.length]}.000Z`;
}

/** Some still fill the sheet of the version before. */
function versionOf(template: Template, random: Random): Template {
  return (random(5) === 0 ? template.previous?.template : undefined) ?? template;
}

function labelsOf({ reporter }: Base, chosen: ReturnType<typeof chooseRows>) {
  const labels = referenceLabels(chosen);

  return (to: keyof typeof templates, code: string) =>
    reporter.kind === 'organisation' && code === reporter.key ? reporter.name : labels(to, code);
}

/** Four workbooks of ten stay as they are; the others get mistakes at random, traps set on purpose, or both. */
function spoilt(
  sheets: readonly FilledSheet[],
  context: { readonly region: Region; readonly year: number },
  random: Random,
): readonly FilledSheet[] {
  const kind = random(10);
  let spoiling = sheets;

  if (kind >= 4 && kind !== 9) {
    for (let left = 1 + random(6); left > 0; left -= 1)
      spoiling = withMistake(spoiling, context.region, random);
  }
  if (kind >= 7) {
    const fitting = TRAPS.filter(({ template }) => sheets.some((one) => one.template.key === template));

    for (let left = 2 + random(4); left > 0 && fitting.length > 0; left -= 1) {
      const { template, spring } = pick(fitting, random);

      spoiling = spoiling.map((one) =>
        one.template.key === template ? { ...one, rows: spring(one.rows, { ...context, random }) } : one,
      );
    }
  }

  return random(60) === 0 ? withCodeTwice(spoiling) : spoiling;
}

/** A row copied with its code, on the last sheet: the service has no such sheet for others to be compared with. */
function withCodeTwice(sheets: readonly FilledSheet[]): readonly FilledSheet[] {
  const last = sheets.at(-1);
  const [row] = last?.rows ?? [];

  if (last === undefined || row === undefined || last.template.fixedRows) return sheets;

  return sheets.with(-1, { ...last, rows: [...last.rows, row] });
}

function withMistake(sheets: readonly FilledSheet[], region: Region, random: Random): readonly FilledSheet[] {
  const place = random(sheets.length);
  const sheet = sheets[place];
  const row = sheet?.rows[random(sheet.rows.length)];

  if (sheet === undefined || row === undefined) return sheets;

  const open = sheet.template.columns.filter(({ locked }) => !locked);
  const { key, kind } = pick(open, random);
  const cell = mistypedCell(kind, region, row[key] ?? null, random);

  return sheets.with(place, {
    ...sheet,
    rows: sheet.rows.with(sheet.rows.indexOf(row), { ...row, [key]: cell }),
  });
}

function directoryOf(bases: readonly Base[], { region }: Base, year: number): Columns | null {
  const own = bases.find((one) => one.region === region && one.reporter.kind === 'region');
  const columns = own?.columns.organisations;

  return columns ? shareColumns(templates.organisations, columns, year) : null;
}

/** Last year's sheets: this year's rows, some of them twice over in numbers. */
function lastYearOf({ columns, region, reporter }: Base, year: number, random: Random): Filling['lastYear'] {
  return Object.fromEntries(
    usedTemplates(region, reporter, year - 1).flatMap((key) => {
      const all = WITH_LAST_YEAR.includes(key) ? columns[key] : undefined;

      return all === undefined ? [] : [[key, shareColumns(templates[key], scaled(all, random), year - 1)]];
    }),
  );
}

function scaled(all: Columns, random: Random): Columns {
  const { value } = all.columns;

  if (value === undefined) return all;

  const by = pick([0.5, 0.95, 1, 1.05, 2], random);
  const dictionary = value.dictionary.map((one) =>
    typeof one === 'number' && one > 10 ? Math.round(one * by) : one,
  );

  return {
    ...all,
    columns: {
      ...all.columns,
      value: encodeColumn(Array.from(value.codes, (code) => dictionary[code] ?? null)),
    },
  };
}

function parametersOf(region: Region, random: Random): Columns {
  const rows =
    templates.parameters.fixedRows?.of(
      region,
      { key: 'region', kind: 'region', name: '' },
      region.period.to,
    ) ?? [];
  const settings: Readonly<Record<string, number>> = {
    set_menteesPerMentor: 1 + random(3),
    set_yearOnYearTolerance: 1 + random(60),
  };
  const columnsOf = (value: (code: string, starts: Readonly<Record<string, unknown>>) => unknown) =>
    encodeColumn(rows.map(({ code, starts = {} }) => asValue(value(code, starts))));

  return {
    rows: rows.length,
    columns: {
      rowCode: columnsOf((code) => code),
      value: columnsOf((code, { value }) => settings[code] ?? value),
      choice: columnsOf((_, { choice }) => choice),
      basis: columnsOf((code) => (settings[code] === undefined ? null : 'Приказ № 5')),
    },
  };
}

function asValue(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function explainingOf(random: Random): Explaining | null {
  if (random(3) > 0) return null;

  return {
    percent: pick([100, 100, 100, 50], random),
    text: pick([...EXPLANATIONS, ...EXPLANATIONS.slice(0, 2), ...EXPLANATIONS.slice(0, 2)], random),
    isStale: random(8) === 0,
  };
}
