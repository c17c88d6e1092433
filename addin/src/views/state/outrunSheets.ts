import type { TemplateKey } from '../../../../shared/templates/template';
import type { Overview } from '../../usecases/desk';

/**
 * The sheets of which the service has a newer version than the workbook's own receipt: somebody has sent them from
 * another copy. A workbook without the receipt says nothing of it here.
 */
export function outrunSheets(overview: Overview | null): readonly TemplateKey[] {
  return (overview?.tasks ?? []).flatMap(({ template, sheet, serverRevision, receipt }) =>
    sheet !== null && receipt !== null && (serverRevision ?? 0) > receipt.receipt.revision ? [template] : [],
  );
}
