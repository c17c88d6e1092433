import type { ApiAnswer } from '../../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../../addin/src/api/apiClient';
import type { OperationName } from '../../../../shared/contract/contract';
import type { Registries } from '../../../../shared/contract/registries';
import type { Region } from '../../../../shared/regions/region';
import type { DemoBook } from '../demoBooks';

/** What a region's operator has on the desk once the demonstration's workbooks are sent. */
export type DemoOffice = {
  readonly region: Region;
  readonly books: readonly DemoBook[];
  readonly operator: ApiClient;
  /** The API in a reporter's name. */
  readonly clientOf: (reporter: string) => Promise<ApiClient>;
  /** What the service takes of registries about persons. */
  readonly registries: Registries;
};

/** Requests on their way at a time: the service takes them in parallel, and has one processor here. */
export const AT_ONCE = 6;

/** What the service answered. Throws when it refused or was not there: the data are ours. */
export function taken<Name extends OperationName>(
  answer: ApiAnswer<Name>,
  what: string,
): Extract<ApiAnswer<Name>, { readonly kind: 'ok' }>['body'] {
  if (answer.kind !== 'ok') throw new Error(`${what}: ${JSON.stringify(answer).slice(0, 2000)}`);

  return answer.body;
}
