import type { Ledger, LedgerEntry } from '../measures/attainmentResult';
import { ledgerSheet as texts } from '../messages/ru/ledgerSheet';
import { dueDate } from '../regions/dueDate';
import type { Region } from '../regions/region';
import type { TemplateKey } from '../templates/template';
import { TEMPLATE_KEYS, templates } from '../templates/templates';
import { textCell } from './cellSpec';
import { ledgerCell, shortDay } from './ledgerCell';
import { localInstant } from './localInstant';
import { commentColumn } from './noteColumns';
import { regionSheet } from './regionSheet';
import { restatedLines } from './restatedLines';
import type { CellSpec, SheetSpec } from './sheetSpec';

/** Thirteen columns of the first width are readable on A4 landscape, and seventeen of the second. */
const TEMPLATE_WIDTHS = { few: 14, many: 12 } as const;
const FEW = 13;
const COMMENT_WIDTH = 30;
/** Five lines: the longest name of a template. */
const HEADING_HEIGHT = 70;

/** Who has sent what: one line per reporter, one column per template the region uses, the days on top. */
export function ledgerSheet(region: Region, ledger: Ledger): SheetSpec {
  const { year } = ledger;
  const used = columnsOf(region, ledger);
  const entries = new Map(ledger.entries.map((entry) => [addressOf(entry), entry]));
  const due = new Map(used.map((template) => [template, dueOf(region, ledger, template)]));

  const cellsOf = (reporter: string, isListed: boolean): readonly CellSpec[] =>
    used.map((template) => {
      const entry = entries.get(addressOf({ reporter, template }));

      return entry
        ? ledgerCell(entry, { region, year, due: due.get(template) ?? '', isListed })
        : textCell(texts.notOwed, 'muted');
    });
  const days = used.map((template) =>
    textCell(texts.until(shortDay(due.get(template) ?? '', year)), 'total'),
  );
  const totals = used.map((template) => {
    const expected = ledger.entries.filter((entry) => entry.template === template && entry.expected);
    const received = expected.filter((entry) => entry.revision !== null);

    return textCell(texts.count(received.length, expected.length), 'total');
  });

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, year),
    lines: linesOf(region, ledger),
    headings: [texts.reporter, ...used.map((template) => templates[template].texts.ru.name)],
    headingHeight: HEADING_HEIGHT,
    widths: [36, ...used.map(() => TEMPLATE_WIDTHS[used.length > FEW ? 'many' : 'few'])],
    body: [
      [textCell(texts.due, 'total'), ...days],
      ...ledger.reporters.map(({ key, name }) => [textCell(name), ...cellsOf(key, true)]),
      ...ledger.unlisted.map(({ key, name }) => [
        textCell(texts.unlisted(name), 'muted'),
        ...cellsOf(key, false),
      ]),
      [textCell(texts.total, 'total'), ...totals],
    ],
    notes: commentColumn(
      ['', ...[...ledger.reporters, ...ledger.unlisted].map(({ key }) => key), ''],
      COMMENT_WIDTH,
    ),
    footer: restatedLines(ledger, null, used.length + 1),
    tableName: 'Svod_ledger',
    frozenColumns: 1,
    signature: true,
  });
}

function linesOf(region: Region, ledger: Ledger): readonly string[] {
  const { asOf, frozenAt, closedAt, received, expected, late, exempt, unexpected, entries } = ledger;
  const totals = entries.filter(({ rowsStay }) => rowsStay).length;
  const local = (instant: string) => localInstant(instant, region.timeZone);

  return [
    texts.asOf(local(asOf)),
    texts.summary(received, expected, late),
    ...(exempt > 0 ? [texts.exempt(exempt)] : []),
    ...(unexpected > 0 ? [texts.unexpected(unexpected)] : []),
    ...(totals > 0 ? [texts.totalsOnly(totals)] : []),
    frozenAt === null ? texts.following : texts.frozen(local(frozenAt)),
    ...(closedAt === null ? [] : [texts.closed(local(closedAt))]),
    texts.legend,
  ];
}

/** What the region's calendar names, and what was sent though it names it no more. */
function columnsOf({ calendar }: Region, { entries, year }: Ledger): readonly TemplateKey[] {
  const used = new Set<TemplateKey>([
    ...calendar.filter(({ from }) => from <= year).map(({ template }) => template),
    ...entries.map(({ template }) => template),
  ]);

  return TEMPLATE_KEYS.filter((template) => used.has(template));
}

/** The day that stands for everybody: nobody's own extension, if there is another. */
function dueOf(region: Region, { entries, year }: Ledger, template: TemplateKey): string {
  const owed = entries.filter((entry) => entry.template === template);
  const common = owed.find(({ extended }) => !extended) ?? owed[0];

  return common?.due ?? dueDate(region, template, year);
}

function addressOf({ reporter, template }: Pick<LedgerEntry, 'reporter' | 'template'>): string {
  return `${template}:${reporter}`;
}
