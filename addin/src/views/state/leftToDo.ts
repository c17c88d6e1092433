import { dayInWords } from '../../../../shared/messages/dayInWords';
import type { Language } from '../../../../shared/messages/language';
import type { PaneTexts } from '../../../../shared/messages/paneTexts';
import type { Overview, Task } from '../../usecases/desk';
import { isLeft } from './nextStep';

/** What is left, as one sentence: what is due by when, then findings, then changes that were not sent. */
export function leftToDo({ tasks, ribbonCheck }: Overview, texts: PaneTexts, language: Language): string {
  const { common, home } = texts;
  const nameOf = ({ template }: Task) => common.templates[template].name.toLowerCase();
  const due = byDay(tasks.filter(isLeft)).map(({ day, late, group }) =>
    (late ? home.leftOverdue : home.leftDue)(group.map(nameOf), dayInWords(day, language)),
  );
  const open = tasks.reduce((sum, { openThreads }) => sum + openThreads, 0);
  const asked = open === 0 ? [] : [home.leftAsked(open)];
  const findings = tasks.flatMap(({ template, findings: found }) => {
    const count = found === null ? 0 : found.errors + found.unexplained;

    return count === 0 ? [] : [home.leftFindings(count, common.templates[template].inside)];
  });
  const changed = tasks.filter((task) => task.changed === true).map((task) => home.leftChanged(nameOf(task)));
  const unseen = ribbonCheck === 'open' ? [home.leftRibbon] : [];
  const parts = [...due, ...asked, ...findings, ...unseen, ...changed];

  return parts.length === 0 ? home.nothingLeft : home.left(parts);
}

type Due = { readonly day: string; readonly late: boolean; readonly group: readonly Task[] };

/** Late ones first, then by day. */
function byDay(tasks: readonly Task[]): readonly Due[] {
  const groups = new Map<string, Task[]>();

  for (const task of tasks) {
    const key = `${task.state === 'overdue' ? 0 : 1}${task.due}`;

    groups.set(key, [...(groups.get(key) ?? []), task]);
  }

  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, group]) => ({ day: key.slice(1), late: key.startsWith('0'), group }));
}
