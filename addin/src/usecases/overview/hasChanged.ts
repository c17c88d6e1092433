import type { SignedReceipt } from '../../../../shared/contract/receipt';

/**
 * Whether what would be sent (its `hash`) is other than what the receipt is for; `null` without a receipt. Content
 * that has no hash, for its row codes are missing or doubled, has not been taken in by anybody.
 */
export function hasChanged(hash: string | undefined, receipt: SignedReceipt | null): boolean | null {
  return receipt && hash !== receipt.receipt.contentHash;
}
