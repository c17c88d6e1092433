import type { ApiAnswer } from '../../../addin/src/api/apiAnswer';
import { newCode } from '../../../shared/columns/code';
import type { OperationName } from '../../../shared/contract/contract';
import { desk } from '../../../shared/messages/ru/desk';
import { year as texts } from '../../../shared/messages/ru/year';
import { regionByKey } from '../../../shared/regions/regionByKey';
import { localInstant } from '../../../shared/sheets/localInstant';
import { DeskFault } from '../desk/deskFault';
import type { Session } from '../desk/sessionOf';
import { askedChange } from './askedChange';
import { eventLine } from './eventLine';
import type { YearOptions } from './yearOptions';

/** Opens a year, changes something in it, or lists what was changed, in the name of the key's holder. Throws `DeskFault`. */
export async function runYear(
  session: Session,
  options: YearOptions,
  say: (line: string) => void,
): Promise<void> {
  const asked = askedChange(options);
  const region = regionByKey(session.region);

  if (region === null) throw new DeskFault(desk.regionUnknown(session.region));
  if (options.region !== '' && options.region !== region.key) {
    throw new DeskFault(texts.regionOther(options.region, region.key));
  }
  if (!session.openYears.includes(Number(options.year))) {
    throw new DeskFault(desk.yearUnknown(options.year, session.openYears));
  }

  const params = { region: region.key, year: options.year };
  const local = (instant: string) => localInstant(instant, region.timeZone);

  if (asked.kind === 'open') {
    const { status, body } = given(await session.api('freezeLedger', { params }));
    const text = status === 201 ? texts.opened : texts.openedBefore;

    return say(text(options.year, local(body.frozenAt), body.reporters.length));
  }
  if (asked.kind === 'change') {
    const event = newCode();
    const { body } = given(
      await session.api('putYearEvent', { params: { ...params, event }, body: asked.change }),
    );

    return say(eventLine(body, true, local));
  }

  const { body } = given(await session.api('readYearEvents', { params }));

  if (body.events.length === 0) say(texts.noEvents);
  for (const event of body.events) say(eventLine(event, body.inForce.includes(event.id), local));
}

/** What the service gave. Throws `DeskFault` with its own words when it refused. */
function given<Name extends OperationName>(
  answer: ApiAnswer<Name>,
): Extract<ApiAnswer<Name>, { kind: 'ok' }> {
  if (answer.kind === 'unreachable') throw new DeskFault(texts.unreachable);
  if (answer.kind === 'refused') throw new DeskFault(answer.error.message);

  return answer;
}
