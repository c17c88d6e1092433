import type { Store } from '../../../../functions/src/storage/store';
import { CITY } from '../deeds/citySheet';
import { auditRows } from '../deeds/wholeSubmission';
import { explain } from './explain';
import type { Ran } from './operation';
import type { Play } from './play';
import type { World } from './world';

/**
 * Ends a history, reads what there is in the end, and throws unless the model explains it all, what is stored is what
 * the model says, and every revision has one receipt, which verifies.
 */
export async function judged(played: Play, store: Store, { keys }: World): Promise<readonly Ran[]> {
  const { gate, launch, history, proofs } = played;

  for (let choice = 0; await gate.step(choice); choice += 1);
  for (const kind of ['read', 'readReview'] as const) {
    const last = launch({ kind });

    while (await gate.stepOf(last));
  }

  const ran = history();
  const end = explain(ran);

  if (end === null) throw new Error(`the model does not explain\n${told(ran)}`);

  const kept = await auditRows(store, { keys: [...keys.keys] }, CITY);

  if (kept !== end.revisions.length) throw new Error(`${kept} revisions are kept\n${told(ran)}`);
  for (const [revision, signatures] of proofs) {
    if (signatures.size > 1) throw new Error(`revision ${revision} has several receipts\n${told(ran)}`);
  }

  return ran;
}

/** A history in lines, for who looks for what went wrong. */
function told(ran: readonly Ran[]): string {
  return ran
    .map(
      ({ operation, invoked, responded, outcome, now }) =>
        `${invoked}–${responded} at ${now}: ${JSON.stringify(operation)} → ${outcome}`,
    )
    .join('\n');
}
