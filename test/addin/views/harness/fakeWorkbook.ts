import type { CheckReport, Overview, Task } from '../../../../addin/src/usecases/desk';
import { dueDate } from '../../../../shared/regions/dueDate';
import { usedTemplates } from '../../../../shared/regions/usedTemplates';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import { fakeReport } from './fakeFindings';
import { fakeReceipt } from './fakeReceipt';
import { owner as cityOwner, wideOwner } from './fakeSession';
import type { HarnessOptions } from './options';

/** The sheets of the first loop, enough for most screens. */
const FAKE_SHEETS: readonly TemplateKey[] = ['organisations', 'mentors', 'mentees', 'monitoring'];

/** The sheets of a workbook. */
export function sheetsOf({ sheets }: HarnessOptions): readonly TemplateKey[] {
  if (sheets !== 'all') return FAKE_SHEETS;

  return usedTemplates(wideOwner.region, wideOwner.reporter, wideOwner.year);
}

/** The workbook the fake desk works on. */
export type FakeWorkbook = {
  hasSheets: boolean;
  report: CheckReport | null;
  sent: boolean;
  ribbonCheck: Overview['ribbonCheck'];
  readonly overview: () => Overview;
};

/** A workbook as the options want it. */
export function fakeWorkbook({
  book = 'fresh',
  findings = 6,
  ledger = 'open',
  sheets,
  asked = false,
  older = false,
  outrun = false,
  registries,
}: HarnessOptions): FakeWorkbook {
  const wide = sheets === 'all';
  const owner = wide ? wideOwner : cityOwner;
  const keys = sheetsOf({ sheets: wide ? 'all' : 'few' });
  const sentBefore = book === 'sent' || book === 'changed';
  const reportOf = (count: number) => fakeReport(count, new Map(), keys);
  const checked = { found: reportOf(findings), clean: reportOf(0), changed: reportOf(0), sent: null };

  const workbook: FakeWorkbook = {
    hasSheets: book !== 'none' && book !== 'empty',
    report: book in checked ? checked[book as keyof typeof checked] : null,
    sent: sentBefore,
    ribbonCheck: null,
    overview: () => ({
      owner: workbook.hasSheets ? owner : null,
      tasks: workbook.hasSheets ? keys.map(taskOf) : [],
      online: ledger !== 'away',
      ribbonCheck: workbook.ribbonCheck,
    }),
  };

  function taskOf(template: TemplateKey): Task {
    const sheet = workbook.report?.sheets.find((one) => one.template === template) ?? null;

    return {
      template,
      sheet: templates[template].name,
      ...(older && template === keys[0] ? { outdated: true as const } : {}),
      due: dueDate(owner.region, template, owner.year),
      extended: false,
      waitedFor: true,
      exemption: null,
      restated: false,
      openThreads: asked && template === keys[0] ? 2 : 0,
      accepted: asked && template === keys.at(-1),
      ...standingOf(template, ledger, workbook.sent, registries),
      ...(outrun && template === keys[0] ? { serverRevision: 3 } : {}),
      findings: sheet && { errors: sheet.errors, unexplained: sheet.unexplained, total: sheet.total },
      changed: workbook.sent && sheet ? book === 'changed' && template === 'mentees' : null,
    };
  }

  return workbook;
}

/** How a task stands at the service, and the receipt of it. */
function standingOf(
  template: TemplateKey,
  ledger: HarnessOptions['ledger'],
  sent: boolean,
  registries: HarnessOptions['registries'],
) {
  const overdue = ledger === 'overdue';
  const late = overdue && template === 'mentors';

  if (!sent && !late) {
    const state = overdue && template === 'organisations' ? 'overdue' : 'missing';

    return {
      state: ledger === 'away' ? null : state,
      serverRevision: null,
      sentAt: null,
      receipt: null,
    } as const;
  }

  return {
    state: late ? 'receivedLate' : 'received',
    serverRevision: 2,
    sentAt: '2024-11-25T09:00:00Z',
    receipt: fakeReceipt(template, 2, late, registries === 'counts' && isAboutPersons(templates[template])),
  } as const;
}
