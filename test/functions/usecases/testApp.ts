import { generateKeyPairSync } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { HttpRequest, InvocationContext } from '@azure/functions';
import { accessKeyAuthenticator } from '../../../functions/src/auth/accessKeyAuthenticator';
import { handlers } from '../../../functions/src/http/handlers';
import { BODY_LIMITS, type BodyLimits } from '../../../functions/src/http/limits';
import { privateJwkSchema, signingKey } from '../../../functions/src/receipts/signingKey';
import { createMember, type NewMember } from '../../../functions/src/storage/createMember';
import { prepareStore } from '../../../functions/src/storage/prepareStore';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { writeAuditEntry } from '../../../functions/src/storage/writeAuditEntry';
import { operations } from '../../../functions/src/usecases/operations';
import { contract, type OperationName } from '../../../shared/contract/contract';
import type { Registries } from '../../../shared/contract/registries';
import type { Role } from '../../../shared/contract/role';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { startAzurite } from '../../helpers/azurite';

/** A request as a test says it. A `body` that is no bytes goes as JSON. */
export type TestRequest = {
  readonly key?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What came back, and what was logged meanwhile. */
export type TestResponse = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Parsed; `null` when the body is no JSON. */
  readonly json: ReturnType<typeof JSON.parse>;
  readonly logs: readonly string[];
};

/** The functions over a store of their own, called as the host calls them. */
export type TestApp = {
  readonly store: Store;
  readonly connectionString: string;
  readonly clock: { now: Date };
  readonly call: (name: OperationName, request?: TestRequest) => Promise<TestResponse>;
  /** The same app with other parts: a failing store, other limits, a deployment that takes counts. */
  readonly with: (parts: {
    readonly store?: Store;
    readonly limits?: Partial<BodyLimits>;
    readonly registries?: Registries;
  }) => TestApp;
  /** The key of a member of Khabarovsk; the same one for the same answer. */
  readonly keyOf: (role: Role, reporters?: readonly string[]) => Promise<string>;
  readonly admit: (member: Partial<NewMember>) => ReturnType<typeof createMember>;
  readonly stop: () => Promise<void>;
};

/** The origin that may call. */
export const ORIGIN = 'https://svod.example';

const key = signingKey(
  privateJwkSchema.parse(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
);

/** Starts a table service and the functions over it, on 25 November 2024. */
export async function startTestApp(): Promise<TestApp> {
  const { connectionString, stop } = await startAzurite();
  await prepareStore(connectionString);

  return appOver(tableStore(connectionString), BODY_LIMITS, connectionString, stop);
}

/** The functions over a store that is there already, on 25 November 2024. */
export function appOver(
  store: Store,
  limits: BodyLimits,
  connectionString: string,
  stop: () => Promise<void>,
  clock = { now: new Date('2024-11-25T03:00:00.000Z') },
  registries: Registries = 'rows',
): TestApp {
  const now = () => clock.now;
  const authenticate = accessKeyAuthenticator(store, now);
  const routes = handlers(operations({ store, clock: now, signingKey: key, writeWorkbook, registries }), {
    authenticate,
    origins: [ORIGIN],
    audit: (region, entry) => writeAuditEntry(store, region, entry),
    clock: now,
    limits,
  });
  const keys = new Map<string, Promise<string>>();
  const admit: TestApp['admit'] = (member) =>
    createMember(
      store,
      { label: 'Тестовый член', region: 'khabarovsk', role: 'operator', reporters: [], days: 30, ...member },
      clock.now,
    );

  return {
    store,
    connectionString,
    clock,
    admit,
    stop,
    call: async (name, request = {}) => {
      const logs: string[] = [];
      const context = new InvocationContext({
        invocationId: crypto.randomUUID(),
        logHandler: (_level, ...lines) => logs.push(lines.join(' ')),
      });
      const answer = await routes[name](toHttpRequest(name, request), context);
      const { status = 200, headers, body } = answer ?? {};

      return toTestResponse(status, new Headers(headers as Record<string, string>), body, logs);
    },
    with: (parts) =>
      appOver(
        parts.store ?? store,
        { ...limits, ...parts.limits },
        connectionString,
        stop,
        clock,
        parts.registries ?? registries,
      ),
    keyOf: (role, reporters = []) => {
      const id = `${role} ${reporters.join(' ')}`;
      const known = keys.get(id) ?? admit({ role, reporters }).then(({ accessKey }) => accessKey);
      keys.set(id, known);

      return known;
    },
  };
}

function toHttpRequest(name: OperationName, request: TestRequest): HttpRequest {
  const { method, path } = contract[name];
  const { params = {}, query = '', headers = {} } = request;
  const filled = path.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));

  return new HttpRequest({
    method,
    url: `http://127.0.0.1/api/${filled}${query}`,
    params: { ...params },
    headers: {
      ...(request.key === undefined ? {} : { authorization: `Bearer ${request.key}` }),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(request.body === undefined ? {} : { body: { bytes: bytesOf(request.body) } }),
  });
}

function bytesOf(body: unknown): Buffer {
  return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}

function toTestResponse(
  status: number,
  headers: Headers,
  body: unknown,
  logs: readonly string[],
): TestResponse {
  if (!(body instanceof Uint8Array)) throw new Error('every answer has a body, if only an empty one');

  const bytes = headers.get('content-encoding') === 'gzip' ? gunzipSync(body) : Buffer.from(body);
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? false;

  return { status, headers, bytes, json: isJson ? JSON.parse(bytes.toString()) : null, logs };
}
