import type { DeskConsolidatedTexts } from '../../../../../shared/messages/ru/deskConsolidated';
import type { CollectReport } from '../../../usecases/consolidated/collectWanted';

/** What is said after collecting. `anew`: a new sheet is offered as the way on. */
export type CollectSaid = {
  readonly intent: 'success' | 'warning';
  readonly lines: readonly string[];
  readonly anew: boolean;
};

const list = (names: readonly string[]) => names.join(', ');

/** What collecting came to, in words. */
export function collectSaid(
  report: CollectReport,
  texts: DeskConsolidatedTexts,
  instant: (iso: string) => string,
): CollectSaid {
  if (report.kind === 'broken') return { intent: 'warning', lines: [brokenText(report, texts)], anew: true };

  const { sheet, asOf, pulled, restated, unchanged, rows, goneAs, notKept, rowsStay, movedOn } = report;
  const isSame = pulled === 0 && restated === 0;

  return {
    intent: notKept.length + rowsStay.length > 0 ? 'warning' : 'success',
    anew: false,
    lines: [
      texts.done(sheet, instant(asOf)),
      isSame ? texts.nothing : texts.counts(pulled, restated, unchanged),
      ...(rows.added + rows.updated + rows.gone > 0 ? [texts.rows(rows.updated, rows.added, rows.gone)] : []),
      ...(rows.gone > 0 && goneAs === 'marked' ? [texts.marked] : []),
      ...(movedOn.length > 0 ? [texts.movedOn(list(movedOn))] : []),
      ...(notKept.length > 0 ? [texts.notKept(list(notKept))] : []),
      ...(rowsStay.length > 0 ? [texts.rowsStay(list(rowsStay))] : []),
    ],
  };
}

function brokenText(
  report: Extract<CollectReport, { kind: 'broken' }>,
  { broken }: DeskConsolidatedTexts,
): string {
  const { sheet } = report;

  switch (report.why) {
    case 'headings':
      return broken.headings(sheet, list(report.headings.map((one) => `«${one}»`)), report.headings.length);
    case 'adding':
      return broken.adding(sheet, list(report.headings.map((one) => `«${one}»`)));
    case 'room':
      return broken.room(sheet, report.row);
  }
}
