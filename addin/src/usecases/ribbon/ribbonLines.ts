import { problemText } from '../../../../shared/messages/problemText';
import { ribbon as words } from '../../../../shared/messages/ru/ribbon';
import { localInstant } from '../../../../shared/sheets/localInstant';
import type { CheckReport, SendReport, SentSheet } from '../desk';

/** What a check from the ribbon says on «Замечания», since there is no pane to say it in. */
export function checkLines({ ready, owner }: CheckReport, now: Date): readonly string[] {
  const at = localInstant(now.toISOString(), owner.region.timeZone);

  return [ready ? words.checkedReady(at) : words.checked(at)];
}

/** How a sending from the ribbon ended, a line a sheet. */
export function sendLines({ sheets, check }: SendReport, now: Date): readonly string[] {
  const { timeZone } = check.owner.region;

  return [
    words.sent(localInstant(now.toISOString(), timeZone)),
    ...sheets.map((one) => endLine(one, timeZone)),
  ];
}

function endLine({ sheet, end }: SentSheet, timeZone: string): string {
  if (end.kind === 'interrupted') return words.interrupted(sheet);
  if (end.kind === 'held') return words.held(sheet);
  if (end.kind === 'refused')
    return words.refused(sheet, problemText('ru', { kind: 'refused', error: end.error }, timeZone));

  const { revision, late } = end.receipt.receipt;

  return end.kind === 'accepted' ? words.accepted(sheet, revision, late) : words.unchanged(sheet, revision);
}
