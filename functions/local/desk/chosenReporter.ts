import { desk } from '../../../shared/messages/ru/desk';
import type { Reporter } from '../../../shared/regions/reporter';
import { DeskFault } from './deskFault';

/** The one of a key's reporters that was asked for by its key, or the only one. Throws `DeskFault`. */
export function chosenReporter(own: readonly Reporter[], asked: string | undefined): Reporter {
  const [first, ...others] = own;

  if (first === undefined) throw new DeskFault(desk.nobodyReports);
  if (asked === undefined && others.length > 0) throw new DeskFault(desk.reporterNeeded(own));

  const chosen = asked === undefined ? first : own.find(({ key }) => key === asked);

  if (chosen === undefined) throw new DeskFault(desk.reporterOther(asked ?? '', own));

  return chosen;
}
