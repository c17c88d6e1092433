import type { Reporter } from '../regions/reporter';
import type { FrozenList } from './yearRecord';

/** The reporters of a frozen list, without what they owe; nobody while none is frozen. */
export function listedReporters(frozen: FrozenList | null): readonly Reporter[] {
  return (frozen?.reporters ?? []).map(({ owes: _owes, ...reporter }) => reporter);
}
