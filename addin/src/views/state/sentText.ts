import type { Language } from '../../../../shared/messages/language';
import type { PaneTexts } from '../../../../shared/messages/paneTexts';
import { problemText } from '../../../../shared/messages/problemText';
import type { CheckReport, SentSheet } from '../../usecases/desk';

/** How the sending of a sheet ended, in words. */
export function sentText(
  { template, end }: SentSheet,
  check: CheckReport | null,
  timeZone: string | undefined,
  { common, ledger, send }: PaneTexts,
  language: Language,
): string {
  if (end.kind === 'interrupted' && end.error === undefined) return send.interrupted;
  if (end.kind === 'interrupted' || end.kind === 'refused') {
    const why = end.error && problemText(language, { kind: 'refused', error: end.error }, timeZone);

    return end.kind === 'refused' ? send.refused(why ?? '') : send.unanswered(why ?? '');
  }

  if (end.kind === 'held') {
    const own = check?.sheets.find((sheet) => sheet.template === template);

    if (own !== undefined && own.errors > 0) return send.heldFindings(common.errors(own.errors));
    if (own !== undefined && own.unexplained > 0) return send.heldWarnings(common.warnings(own.unexplained));

    return send.heldBefore;
  }

  const { revision, late, restatement } = end.receipt.receipt;

  if (end.kind === 'unchanged') return send.unchanged(revision);

  if (restatement !== undefined) return ledger.acceptedRestated(revision);

  return late ? send.acceptedLate(revision) : send.accepted(revision);
}
