import { MAX_NAMED_REPORTERS } from '../../../../shared/contract/readConsolidated';
import type { Registry } from '../../../../shared/sheets/consolidated/registryName';
import type { ApiBody } from '../../api/apiAnswer';
import type { ApiClient } from '../../api/apiClient';
import { answered } from '../access/answered';

/** What one reporter sent, as the service has it. */
export type ConsolidatedHead = ApiBody<'readConsolidated'>['heads'][number];

/** Where the service is asked. */
export type Source = { readonly api: ApiClient; readonly region: string; readonly signal?: AbortSignal };

/** Of which template and year. */
export type Asked = Pick<Registry, 'template' | 'year'>;

/** Who has sent what, without rows. */
export async function pullHeads(
  { api, region, signal }: Source,
  { template, year }: Asked,
): Promise<ApiBody<'readConsolidated'>> {
  const params = { region, year: String(year), template };

  return answered(await api('readConsolidated', { params }, signal));
}

/**
 * The asked columns of these reporters' rows, page after page: the service gives as many reporters at once as fit into
 * an answer. `onRows` hears how many rows have come.
 */
export async function pullRows(
  { api, region, signal }: Source,
  { template, year }: Asked,
  wanted: { readonly columns: readonly string[]; readonly reporters: readonly string[] },
  onRows: (rows: number) => void = () => undefined,
): Promise<readonly ConsolidatedHead[]> {
  const params = { region, year: String(year), template };
  const columns = wanted.columns.join(',');
  const sorted = wanted.reporters.toSorted();
  const heads: ConsolidatedHead[] = [];
  let rows = 0;

  for (let start = 0; start < sorted.length; start += MAX_NAMED_REPORTERS) {
    const reporters = sorted.slice(start, start + MAX_NAMED_REPORTERS).join(',');
    let after: string | null = null;

    do {
      const query = { columns, reporters, ...(after === null ? {} : { after }) };
      const page: ApiBody<'readConsolidated'> = answered(
        await api('readConsolidated', { params, query }, signal),
      );

      heads.push(...page.heads);
      rows += page.heads.reduce((sum, head) => sum + head.rows, 0);
      onRows(rows);
      after = page.next;
    } while (after !== null);
  }

  return heads;
}
