import { deadlineRoles, deadlineSource, deadlineText } from '../calendar/deadlineText';
import { formatDate } from '../messages/formatDate';
import { calendar as texts } from '../messages/ru/calendar';
import type { Deadline } from '../regions/deadlines';
import type { Region } from '../regions/region';
import { textCell } from './cellSpec';
import { regionSheet } from './regionSheet';
import type { SheetSpec } from './sheetSpec';

/** What is due in a year: day, what, whose, and where the day was read. `due` is given in its order. */
export function calendarSheet(region: Region, year: number, due: readonly Deadline[]): SheetSpec {
  const proposed = due.some(({ source }) => source === null);

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, year),
    lines: [
      texts.days,
      texts.continuous,
      ...(proposed ? [texts.proposal] : []),
      ...(due.length === 0 ? [texts.none] : []),
    ],
    headings: [texts.headings.day, texts.headings.what, texts.headings.who, texts.headings.source],
    widths: [12, 80, 28, 36],
    body: due.map((deadline) => [
      textCell(formatDate(deadline.day)),
      textCell(deadlineText(region, deadline)),
      textCell(deadlineRoles(deadline)),
      textCell(deadlineSource(region, deadline), deadline.source === null ? 'muted' : 'text'),
    ]),
    tableName: 'Svod_calendar',
    frozenColumns: 1,
    signature: false,
  });
}
