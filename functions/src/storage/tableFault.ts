import { RestError } from '@azure/data-tables';

/** What an error of the table service means to the store. `other` is a bug or a wrong set-up. */
export type TableFault = 'exists' | 'stale' | 'notFound' | 'unavailable' | 'other';

const BUSY = new Set([408, 429, 500, 502, 503, 504]);

/** Classifies what a table client threw. */
export function tableFault(error: unknown): TableFault {
  if (error instanceof Error && error.name === 'AbortError') return 'unavailable';
  if (!(error instanceof RestError)) return 'other';
  // Without a status there was no answer: refused, reset, unknown host. What cannot be parsed was cut off on its way.
  if (error.statusCode === undefined || BUSY.has(error.statusCode)) return 'unavailable';
  if (error.code === RestError.PARSE_ERROR) return 'unavailable';
  if (error.statusCode === 412) return 'stale';

  const code = serviceCode(error);

  if (code === 'EntityAlreadyExists') return 'exists';
  if (code === 'ResourceNotFound') return 'notFound';

  return 'other';
}

/** For a transaction the library puts the service's code on the error; for a single request it leaves it in the answer. */
function serviceCode(error: RestError): string | undefined {
  return error.code ?? /"code"\s*:\s*"(\w+)"/.exec(error.response?.bodyAsText ?? '')?.[1];
}
