import { formatNumber } from '../messages/formatNumber';
import type { PromisedQuantity } from './promisedQuantities';

const AT_LEAST = 'не менее ';

/** «проведено семинаров — 2; участников семинаров — не менее 100»; `null` for none. */
export function quantitiesInWords(promised: readonly PromisedQuantity[]): string | null {
  if (promised.length === 0) return null;

  return promised
    .map(({ title, kind, value }) => {
      const words = title.slice(0, 1).toLowerCase() + title.slice(1);

      return `${words} — ${kind === 'min' ? AT_LEAST : ''}${formatNumber(value)}`;
    })
    .join('; ');
}
