import { dayInWords } from '../../../../shared/messages/dayInWords';
import { formatInstant } from '../../../../shared/messages/formatInstant';
import type { Language } from '../../../../shared/messages/language';
import type { PaneTexts } from '../../../../shared/messages/paneTexts';
import type { Task } from '../../usecases/desk';

/** A line on how a task stands; the tone only repeats what the words say. */
export type TaskLine = { readonly tone: 'good' | 'bad' | 'plain'; readonly text: string };

/** How a task stands: sent or not, changed since, findings. */
export function taskLines(
  task: Task,
  timeZone: string,
  texts: PaneTexts,
  language: Language,
): readonly TaskLine[] {
  return [
    sentLine(task, timeZone, texts, language),
    ...termLines(task, texts, language),
    ...reviewLines(task, texts),
    task.sheet === null ? { tone: 'plain' as const, text: texts.home.states.noSheet } : null,
    task.changed === true ? { tone: 'bad' as const, text: texts.home.changed } : null,
    findingsLine(task, texts),
  ].filter((line) => line !== null);
}

function sentLine(task: Task, timeZone: string, texts: PaneTexts, language: Language): TaskLine | null {
  const { states } = texts.home;
  const revision = task.serverRevision ?? task.receipt?.receipt.revision ?? 0;
  const sentAt = task.sentAt ?? task.receipt?.receipt.sentAt ?? null;
  const when = sentAt === null ? '' : formatInstant(sentAt, timeZone, language);
  const unasked = task.waitedFor ? 'unknown' : 'voluntary';
  const state = task.state ?? (task.receipt === null ? unasked : 'received');

  switch (state) {
    case 'received':
      return { tone: 'good', text: states.received(revision, when) };
    case 'receivedLate':
      return { tone: 'good', text: states.receivedLate(revision, when) };
    case 'overdue':
      return { tone: 'bad', text: states.overdue(dayInWords(task.due, language)) };
    case 'missing':
      return { tone: 'plain', text: states.missing };
    case 'exempt':
      return revision === 0 ? null : { tone: 'good', text: states.received(revision, when) };
    case 'voluntary':
      return { tone: 'plain', text: texts.ledger.voluntary };
    case 'unknown':
      return { tone: 'plain', text: states.unknown };
  }
}

/** What differs from the calendar for this reporter. */
function termLines(
  { exemption, extended, restated, due, state }: Task,
  { ledger }: PaneTexts,
  language: Language,
): readonly (TaskLine | null)[] {
  const isOpen = state === 'missing';

  return [
    exemption === null ? null : { tone: 'plain', text: ledger.exempt(exemption) },
    extended && isOpen ? { tone: 'plain', text: ledger.extended(dayInWords(due, language)) } : null,
    restated ? { tone: 'plain', text: ledger.restated } : null,
  ];
}

/** What the operator said of it. */
function reviewLines({ openThreads, accepted }: Task, { home }: PaneTexts): readonly (TaskLine | null)[] {
  return [
    openThreads > 0 ? { tone: 'bad', text: home.asked(openThreads) } : null,
    accepted ? { tone: 'good', text: home.accepted } : null,
  ];
}

function findingsLine({ findings }: Task, { common, home }: PaneTexts): TaskLine | null {
  if (findings === null) return null;

  const { errors, unexplained } = findings;

  if (errors + unexplained === 0) return { tone: 'good', text: home.clean };

  return {
    tone: 'bad',
    text: home.findings(
      errors === 0 ? '' : common.errors(errors),
      unexplained === 0 ? '' : common.warnings(unexplained),
    ),
  };
}
