import { contract, OPERATION_NAMES, type OperationName } from '../../../../shared/contract/contract';
import { pathNames } from '../../../../shared/contract/pathNames';
import type { TestApp } from '../../../functions/usecases/testApp';

/** A route with what finds its addresses. */
const ROUTES = OPERATION_NAMES.map((name) => ({
  name,
  method: contract[name].method,
  pattern: new RegExp(`^/api/${contract[name].path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  names: pathNames(contract[name].path),
}));

/** A `fetch` that the functions of `app` answer, whatever the host is called. */
export function answeredBy(app: TestApp): typeof fetch {
  return async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const { name, params } = routeAt(init.method ?? 'GET', pathname);
    const headers = new Headers(init.headers);
    const { body } = init;
    const answer = await app.call(name, {
      params,
      query: search,
      headers: Object.fromEntries(headers),
      ...(body instanceof Uint8Array ? { body } : {}),
    });
    const { status, bytes } = answer;

    answer.headers.delete('content-encoding');

    return new Response(status === 304 || bytes.length === 0 ? null : new Uint8Array(bytes), {
      status,
      headers: answer.headers,
    });
  };
}

function routeAt(
  method: string,
  pathname: string,
): { readonly name: OperationName; readonly params: Readonly<Record<string, string>> } {
  for (const route of ROUTES) {
    const values = route.method === method ? route.pattern.exec(pathname)?.slice(1) : undefined;

    if (values === undefined) continue;

    const params = route.names.map((name, place) => [name, decodeURIComponent(values[place] ?? '')]);

    return { name: route.name, params: Object.fromEntries(params) };
  }

  throw new Error(`no route ${method} ${pathname}`);
}
