import { Notice } from '../../parts/Notice';
import type { CollectSaid } from './collectSaid';

/** What collecting came to, a line for each thing there is to say. */
export function SaidBar({ said: { intent, lines } }: { readonly said: CollectSaid }) {
  return <Notice intent={intent}>{lines.join('\n')}</Notice>;
}
