import { faults } from '../../shared/messages/ru/local';

/** Why a command cannot go on, for reasons its user can mend. */
export type LocalFaultCode = keyof typeof faults;

/** An expected end of a command; the message is one line for the user. */
export class LocalFault extends Error {
  override readonly name = 'LocalFault';

  /** @param detail a path, a port, a name: what the text speaks of */
  constructor(
    readonly code: LocalFaultCode,
    detail: string,
  ) {
    super(faults[code](detail));
  }
}
