import type { Contract } from '../../../shared/contract/contract';
import { openApi } from '../../../shared/contract/openApi';
import type { Operation } from '../http/operation';

/** Hands out the contract. The document is made when it is first asked for: it takes longer than a start may. */
export function readOpenApi(): Operation<Contract['readOpenApi']> {
  let document: ReturnType<typeof openApi> | null = null;

  return async () => {
    document ??= openApi();

    return { ok: true, value: { status: 200, headers: {}, body: document } };
  };
}
