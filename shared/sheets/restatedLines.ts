import type { Ledger } from '../measures/attainmentResult';
import { restatedIn } from '../measures/restatedIn';
import { restatedTexts as texts } from '../messages/ru/restatedTexts';
import { templates } from '../templates/templates';
import { headingCell } from './cellSpec';
import type { CellSpec } from './sheetSpec';

/**
 * Under a table: how many of the submissions that are in its numbers were corrected after the year was closed, and
 * which. Nothing where there is none.
 *
 * @param receipts of those submissions; `null`: all that are in the ledger
 */
export function restatedLines(
  ledger: Ledger,
  receipts: readonly string[] | null,
  span: number,
): readonly (readonly CellSpec[])[] {
  const sent = ledger.entries.flatMap(({ receipt }) => receipt ?? []);
  const among = new Set(receipts ?? sent);
  const restated = restatedIn(ledger, among);

  if (restated.length === 0) return [];

  const names = new Map([...ledger.reporters, ...ledger.unlisted].map(({ key, name }) => [key, name]));
  const lines = restated.map(({ reporter, template, receipt }) =>
    texts.line(names.get(reporter) ?? reporter, templates[template].texts.ru.name, receipt),
  );

  return [
    [headingCell(texts.title(restated.length, among.size), 'section', span)],
    ...lines.map((line) => [headingCell(line, 'note', span)]),
  ];
}
