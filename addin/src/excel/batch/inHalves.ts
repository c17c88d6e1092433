import { WorkbookFault } from '../../ports/workbookFault';
import { officeCode } from './officeCode';
import { halves, type Piece } from './pieces';

/** What Excel on the web says where it means that a batch was too big, and where it means anything else. */
const VAGUE = 'GeneralException';

const TOO_LARGE: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'MemoryLimitReached',
  VAGUE,
]);

/**
 * Sends the pieces in one exchange, or in halves of it when Excel finds it too large, down to single rows.
 * `send` may come again for the same rows, so it must be harmless to do twice.
 */
export async function inHalves<T extends Piece>(
  pieces: readonly T[],
  send: (pieces: readonly T[]) => Promise<void>,
): Promise<void> {
  try {
    await send(pieces);
  } catch (error) {
    const code = officeCode(error);
    const isTooLarge = TOO_LARGE.has(code) || (error instanceof WorkbookFault && error.reason === 'tooLarge');

    if (!isTooLarge) throw error;

    const parts = halves(pieces);

    // A single row is never too large for Excel on the web: it meant something else.
    if (parts === null) throw code === VAGUE ? error : new WorkbookFault('tooLarge', code);

    await inHalves(parts[0], send);
    await inHalves(parts[1], send);
  }
}
