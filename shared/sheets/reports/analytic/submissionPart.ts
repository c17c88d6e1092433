import type { LedgerEntry } from '../../../measures/attainmentResult';
import { groupedBy } from '../../../measures/recommendations/groupedBy';
import { ledgerSheet } from '../../../messages/ru/ledgerSheet';
import { localDay } from '../../../regions/localDay';
import { TEMPLATE_KEYS, templates } from '../../../templates/templates';
import type { CellSpec } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type ReportContext, said } from '../reportContext';

/** Who has sent what, in numbers, and whom the programmes reach. */
export function submissionPart(context: ReportContext): readonly (readonly CellSpec[])[] {
  const { ledger } = context.regionYear;
  const expected = ledger.entries.filter((entry) => entry.expected);

  return [
    summaryLine(context, expected),
    ...reporterLines(context, expected),
    ...templateLines(context, expected),
  ];
}

function summaryLine(
  { regionYear: { ledger, region }, texts }: ReportContext,
  expected: readonly LedgerEntry[],
): readonly CellSpec[] {
  const { submission } = texts.analytic;
  const count = (state: LedgerEntry['state']) => expected.filter((entry) => entry.state === state).length;
  const some = (number: number, text: (number: number) => string) => (number === 0 ? null : text(number));
  const closed = ledger.closedAt === null ? null : localDay(new Date(ledger.closedAt), region.timeZone);

  return said(
    [
      submission.received(ledger.received, ledger.expected),
      some(ledger.late, submission.late),
      some(count('overdue'), submission.overdue),
      some(count('missing'), submission.waiting),
      some(ledger.exempt, submission.exempt),
      closed === null ? null : submission.closed(texts.day(closed)),
    ],
    [texts.sheet(ledgerSheet.name), texts.receipts(ledger.received)],
  );
}

function reporterLines(
  { regionYear: { ledger }, texts }: ReportContext,
  expected: readonly LedgerEntry[],
): readonly (readonly CellSpec[])[] {
  const { submission } = texts.analytic;
  const names = new Map(ledger.reporters.map(({ key, name }) => [key, name]));
  const groups = [...groupedBy(expected, ({ reporter }) => reporter)];
  const isSent = ({ revision }: LedgerEntry) => revision !== null;
  const complete = groups.filter(([, entries]) => entries.every(isSent));
  const silent = groups.filter(([, entries]) => !entries.some(isSent));
  const source = [texts.sheet(ledgerSheet.name)];

  return [
    said([submission.complete(complete.length, groups.length)], source),
    ...(silent.length > 0
      ? [said([submission.silent(silent.map(([key]) => names.get(key) ?? key))], source)]
      : []),
  ];
}

function templateLines(
  { regionYear: { region }, language, texts }: ReportContext,
  expected: readonly LedgerEntry[],
): readonly (readonly CellSpec[])[] {
  return TEMPLATE_KEYS.flatMap((key) => {
    const entries = expected.filter(({ template }) => template === key);
    const [first] = entries;

    if (first === undefined) return [];

    const sent = entries.filter(({ revision }) => revision !== null).length;
    const { name } = templates[key].texts[language];
    const source = region.calendar.find(({ template }) => template === key)?.source ?? null;
    // Somebody may have been given another day.
    const { due } = entries.find(({ extended }) => !extended) ?? first;

    return [
      said(
        [texts.analytic.submission.template(name, sent, entries.length, due)],
        [texts.receipts(sent), clauseText(region, source, language)],
      ),
    ];
  });
}
