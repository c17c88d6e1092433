/** Why a command on a workbook cannot go on; the message is one line in Russian that says what to do. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
}
