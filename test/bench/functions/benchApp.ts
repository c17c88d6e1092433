import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { HttpRequest, type HttpResponseInit, InvocationContext } from '@azure/functions';
import { accessKeyAuthenticator } from '../../../functions/src/auth/accessKeyAuthenticator';
import { handlers } from '../../../functions/src/http/handlers';
import { BODY_LIMITS } from '../../../functions/src/http/limits';
import { privateJwkSchema, signingKey } from '../../../functions/src/receipts/signingKey';
import { createMember, type NewMember } from '../../../functions/src/storage/createMember';
import type { Store } from '../../../functions/src/storage/store';
import { writeAuditEntry } from '../../../functions/src/storage/writeAuditEntry';
import { operations } from '../../../functions/src/usecases/operations';
import type { AuditEntry } from '../../../shared/contract/auditEntry';
import { contract, type OperationName } from '../../../shared/contract/contract';
import { BENCH_INSTANT } from '../data/benchYear';

/** A request as a case says it: values of the path, headers besides the key, and the body's bytes. */
export type BenchRequest = {
  readonly params: Readonly<Record<string, string>>;
  /** `?name=value`. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: Buffer;
};

/** The functions over a store, called as the host calls them, with the key of one member. */
export type BenchApp = {
  /** Throws when the answer's status is not `expected`. */
  readonly call: (name: OperationName, request: BenchRequest, expected: number) => Promise<HttpResponseInit>;
};

/** Wires the functions over `store` and admits `member`. */
export async function benchApp(
  store: Store,
  member: Pick<NewMember, 'role' | 'reporters'>,
): Promise<BenchApp> {
  const clock = () => new Date(BENCH_INSTANT);
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const ports = {
    store,
    clock,
    signingKey: signingKey(privateJwkSchema.parse(jwk)),
    writeWorkbook: noWorkbook,
    registries: 'rows' as const,
  };
  const edge = {
    authenticate: accessKeyAuthenticator(store, clock),
    origins: [],
    limits: BODY_LIMITS,
    audit: (region: string, entry: AuditEntry) => writeAuditEntry(store, region, entry),
    clock,
  };
  const routes = handlers(operations(ports), edge);
  const { accessKey } = await createMember(
    store,
    { label: 'Benchmark', region: 'khabarovsk', days: null, ...member },
    clock(),
  );

  return {
    call: async (name, request, expected) => {
      const context = new InvocationContext({ invocationId: randomUUID(), logHandler: () => {} });
      const response = (await routes[name](httpRequest(name, request, accessKey), context)) ?? {};

      if (response.status !== expected)
        throw new Error(`${name}: ${response.status} ${textOf(response.body)}`);

      return response;
    },
  };
}

function httpRequest(
  name: OperationName,
  { params, query = '', headers, bytes }: BenchRequest,
  accessKey: string,
): HttpRequest {
  const { method, path } = contract[name];

  return new HttpRequest({
    method,
    url: `http://127.0.0.1/api/${path.replace(/\{(\w+)\}/g, (_, param: string) => params[param] ?? '')}${query}`,
    params: { ...params },
    headers: { authorization: `Bearer ${accessKey}`, 'accept-encoding': 'gzip', ...headers },
    ...(bytes === undefined ? {} : { body: { bytes } }),
  });
}

function textOf(body: unknown): string {
  return body instanceof Uint8Array ? Buffer.from(body).toString().slice(0, 500) : '';
}

async function noWorkbook(): Promise<never> {
  throw new Error('no case writes a workbook through the functions');
}
