import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { TemplateKey } from '../../../../shared/templates/template';

/** A receipt for a revision of a template, signed by nobody. */
export function fakeReceipt(
  template: TemplateKey,
  revision: number,
  late = false,
  rowsStay = false,
): SignedReceipt {
  return {
    receipt: {
      id: `khabarovsk.2024.${template}.08701000.${revision}`,
      region: 'khabarovsk',
      year: 2024,
      template,
      templateVersion: 1,
      reporter: '08701000',
      revision,
      contentHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      rows: 1234,
      ...(rowsStay ? { rowsStay } : {}),
      sentAt: '2024-11-25T09:00:00Z',
      sentBy: 'm1',
      late,
      measures: [],
      checks: { rulesRun: [], comparedWith: {}, warnings: 0, explained: 0, local: {} },
    },
    jws: 'a.b.c',
  };
}
