import type { Receipt } from '../../../../shared/contract/receipt';
import type { Review } from '../../../../shared/review/review';

/** A receipt in a line: which revision, of which content, and whether it corrected a closed year. */
export function receiptLine(
  { revision, contentHash, restatement }: Pick<Receipt, 'revision' | 'contentHash' | 'restatement'>,
  contents: readonly string[],
): string {
  return `r${revision} c${contents.indexOf(contentHash)}${restatement === undefined ? '' : ' restated'}`;
}

/** A review in a line: how it stands, and which events it has. */
export function reviewLine({ state, open, revision, events }: Review): string {
  return `${state} ${open} r${revision} [${events.map(({ id }) => id).join(' ')}]`;
}

/** A refusal in a line. What a moved head says of the newest revision is part of it. */
export function refusalLine({ code, params }: { readonly code: string; readonly params: object }): string {
  return 'revision' in params ? `${code} ${String(params.revision)}` : code;
}
