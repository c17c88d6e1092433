import type { OperationName } from '../../../shared/contract/contract';
import { contract } from '../../../shared/contract/contract';
import { freshKey, routeRequest, soundBody } from '../../functions/http/routeRequest';
import type { TestRequest } from '../../functions/usecases/testApp';
import { startDeadlineService } from '../deadline/deadlineService';
import type { Wire } from './wire';

/** The built service with something stored in a region that nobody attacks by right. */
export type AttackedHost = {
  readonly port: number;
  /** The key of an operator of the other region, with which everything is tried. */
  readonly key: string;
  /** What an honest client reads: its session, and everything that was stored. */
  readonly state: () => Promise<string>;
  /** In MB, since the start; `null` where the system does not say. */
  readonly peakMemory: () => Promise<number | null>;
  readonly stop: () => Promise<void>;
};

/** Irkutsk city. */
const STORED = 'regions/irkutsk/years/2024/templates/organisations/reporters/25701000';

/** Starts it, sends a submission, asks about a cell of it. */
export async function startAttackedHost(): Promise<AttackedHost> {
  const service = await startDeadlineService();
  const { address, keyOf, peakMemory, stop } = service;
  const [key, operator] = [await keyOf('khabarovsk', 'operator'), await keyOf('irkutsk', 'operator')];
  const reporter = await keyOf('irkutsk', 'reporter', ['25701000']);
  const read = async (path: string) => {
    const answer = await fetch(`${address()}/api/${path}`, {
      headers: { authorization: `Bearer ${operator}` },
    });

    return `${path} ${answer.status} ${await answer.text()}`;
  };
  const put = async (by: string, path: string, body: object, headers: Readonly<Record<string, string>>) => {
    const { status } = await fetch(`${address()}/api/${path}`, {
      method: 'PUT',
      headers: { ...headers, authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

    if (status !== 201) throw new Error(`${path}: ${status}`);
  };

  await put(reporter, STORED, soundBody(), { 'if-none-match': '*', 'idempotency-key': freshKey() });
  await put(operator, `${STORED}/review/e00000000001`, { kind: 'accept', revision: 1 }, {});

  return {
    port: Number(new URL(address()).port),
    key,
    state: async () => {
      const paths = [
        'session',
        STORED,
        `${STORED}/review`,
        'regions/irkutsk/years/2024/ledger',
        'regions/irkutsk/members',
      ];

      return (await Promise.all(paths.map(read))).join('\n').replace(/"asOf":"[^"]*"/g, '');
    },
    peakMemory,
    stop,
  };
}

/** Whose submission an operator asks about: it sends the region's own, and reviews what others have sent. */
export function namedFor(name: OperationName): { readonly reporter?: string } {
  return name.startsWith('push') ? { reporter: 'region' } : {};
}

/** A sound request for an operation, as it goes over the wire. */
export function soundWire(name: OperationName, key: string): Wire {
  const { method, path } = contract[name];
  const { params = {}, query = '', headers = {}, body }: TestRequest = routeRequest(name, namedFor(name));
  const filled = path.replace(/\{(\w+)\}/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));
  const bytes = body === undefined ? null : Buffer.from(JSON.stringify(body));

  return {
    method,
    target: `/api/${filled}${query}`,
    version: 'HTTP/1.1',
    headers: [
      ['Host', '127.0.0.1'],
      ['Connection', 'close'],
      ['Authorization', `Bearer ${key}`],
      ...Object.entries(headers),
      ...(bytes === null
        ? []
        : [['Content-Type', 'application/json'] as const, ['Content-Length', String(bytes.length)] as const]),
    ],
    body: bytes,
  };
}
