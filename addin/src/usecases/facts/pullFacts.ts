import type { FactSet } from '../../../../shared/facts/fact';
import { fromWireFacts } from '../../../../shared/facts/wireFacts';
import type { ApiClient } from '../../api/apiClient';
import { answered } from '../access/answered';

/** Reads the facts of these years, all of one instant. */
export async function pullFacts(
  api: ApiClient,
  region: string,
  years: readonly number[],
  signal: AbortSignal | undefined,
): Promise<FactSet> {
  const query = { years: years.join(',') };
  const { rows, columns, ...rest } = answered(await api('readFacts', { params: { region }, query }, signal));

  return { ...rest, facts: fromWireFacts({ rows, columns }) };
}
