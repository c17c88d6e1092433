import { contract, type OperationName } from '../../../shared/contract/contract';
import { errorBodySchema } from '../../../shared/contract/errorBody';
import { REFUSALS, type RefusalCode } from '../../../shared/contract/refusals';
import type { Route } from '../../../shared/contract/route';

/** An answer of the API. */
export type Answered = { readonly status: number; readonly text: string; readonly isJson: boolean };

/** Of the inside of a program: frames of a stack, paths of files, names of errors. */
const INTERNALS =
  /\n\s+at |node_modules|\.[cm]?[jt]s:\d|\/(?:work|home|tmp|usr)\/|\b[A-Z]\w*Error\b|SQLITE|svod_\w{20}/;

/** What is wrong with an API's answer to a request for an operation, whatever the request was; `null`: nothing. */
export function faultOf(name: OperationName, { status, text, isJson }: Answered): string | null {
  const { refusals, responses, dialect }: Route = contract[name];

  if (status < 400) return status in responses ? null : `${status} is not documented`;
  if (INTERNALS.test(text)) return `${status} tells of the inside: ${text.slice(0, 200)}`;
  if (!isJson) return `${status} is no JSON`;

  const body: unknown = JSON.parse(text);

  if (dialect === 'odata') return refusalFault(refusals, status, codeOf(body), null);

  const refusal = errorBodySchema.safeParse(body);
  if (!refusal.success) return `${status} has another shape`;

  return refusalFault(refusals, status, refusal.data.code, refusal.data.params);
}

function refusalFault(
  refusals: readonly RefusalCode[],
  status: number,
  code: string,
  params: unknown,
): string | null {
  const listed = refusals.find((one) => one === code);

  if (listed === undefined) return `${status} ${code} is not documented`;
  if (REFUSALS[listed].status !== status) return `${code} with ${status}`;

  return params === null || REFUSALS[listed].params.safeParse(params).success
    ? null
    : `${code} with other params`;
}

/** The code in an error of OData. */
function codeOf(body: unknown): string {
  const error: unknown = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;

  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
