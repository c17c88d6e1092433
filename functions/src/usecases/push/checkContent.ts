import type { FindingCode } from '../../../../shared/checking/findingCode';
import type { CheckOutcome } from '../../../../shared/checking/outcome';
import type { Result } from '../../../../shared/contract/result';
import type { Measure } from '../../../../shared/measures/measure';
import { measuresOf } from '../../../../shared/measures/measuresOf';
import type { Store } from '../../storage/store';
import { type BuiltContext, buildContext } from './buildContext';
import type { Content } from './content';
import type { Sheet } from './findSheet';
import { judge } from './judge';

/** Content that may be taken in: what its checks gave, against which receipts, and what it adds up to. */
export type Checked = {
  readonly outcome: CheckOutcome;
  readonly receipts: BuiltContext['receipts'];
  readonly measures: readonly Measure[];
  /** Rules over shared columns that ran in the workbook only, since the rows stay there; absent where they came. */
  readonly inWorkbook?: readonly FindingCode[];
};

/** Checks content against what has been sent so far, and adds it up. */
export async function checkContent(
  store: Store,
  { address, region, reporter, template }: Sheet,
  content: Content,
  now: Date,
): Promise<Result<Checked, 'findings'>> {
  const { context, receipts } = await buildContext(store, address, region, reporter, now);
  const judged = judge(content, context);
  if (!judged.ok) return judged;

  return {
    ok: true,
    value: { outcome: judged.value, receipts, measures: measuresOf(template, content.columns, region) },
  };
}
