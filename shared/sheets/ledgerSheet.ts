import type { Ledger, LedgerEntry } from '../measures/attainmentResult';
import { formatDate } from '../messages/formatDate';
import { ledgerStates } from '../messages/ru/attainment';
import { regionSheets } from '../messages/ru/regionSheets';
import { localDay } from '../regions/localDay';
import type { Region } from '../regions/region';
import { TEMPLATE_KEYS, templates } from '../templates/templates';
import { textCell } from './cellSpec';
import { localInstant } from './localInstant';
import { regionSheet } from './regionSheet';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec';

const texts = regionSheets.ledger;

const STYLE: Readonly<Record<LedgerEntry['state'], CellStyle>> = {
  received: 'good',
  receivedLate: 'partial',
  missing: 'text',
  overdue: 'bad',
};

/** Who has sent what: one line per reporter, one column per template, with days and revisions in words. */
export function ledgerSheet(region: Region, ledger: Ledger): SheetSpec {
  const body = ledger.reporters.map(({ key, name }) => [
    textCell(name),
    ...TEMPLATE_KEYS.map((template) => {
      const entry = ledger.entries.find((one) => one.reporter === key && one.template === template);

      return entry ? entryCell(entry, region) : textCell(texts.notOwed, 'muted');
    }),
  ]);
  const totals = TEMPLATE_KEYS.map((template) => {
    const owed = ledger.entries.filter((entry) => entry.template === template);
    const received = owed.filter((entry) => entry.revision !== null);

    return textCell(texts.count(received.length, owed.length), 'total');
  });

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, ledger.year),
    lines: [
      texts.asOf(localInstant(ledger.asOf, region.timeZone)),
      texts.summary(ledger.received, ledger.expected, ledger.late),
      ...(ledger.unexpected > 0 ? [texts.unexpected(ledger.unexpected)] : []),
    ],
    headings: [texts.reporter, ...TEMPLATE_KEYS.map((template) => headingOf(template, ledger))],
    widths: [46, ...TEMPLATE_KEYS.map(() => 42)],
    body: [...body, [textCell(texts.total, 'total'), ...totals]],
    tableName: 'Svod_ledger',
    frozenColumns: 1,
    signature: true,
  });
}

function headingOf(template: LedgerEntry['template'], ledger: Ledger): string {
  const due = ledger.entries.find((entry) => entry.template === template)?.due;

  return due ? `${templates[template].name}: ${texts.due(formatDate(due))}` : templates[template].name;
}

function entryCell(entry: LedgerEntry, region: Region): CellSpec {
  return textCell(entryText(entry, region), STYLE[entry.state]);
}

function entryText({ state, sentAt, revision }: LedgerEntry, region: Region): string {
  if (sentAt === null || revision === null) return ledgerStates[state];

  return texts.received(
    ledgerStates[state],
    formatDate(localDay(new Date(sentAt), region.timeZone)),
    revision,
  );
}
