import { OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { numbersFrom } from '../numbersFrom';
import { type AttackedHost, soundWire, startAttackedHost } from './attackedHost';
import { ATTACKS, type Attack, BOMB, HUGE, withBody, withHeader } from './attacks';
import { faultOf } from './faultOf';
import { HOST_STATUSES } from './hostStatuses';
import { bytesOfWire, exchange, type Wire, type WireAnswer } from './wire';

/* Every route, attacked over real connections in the built host. Nothing is stubbed: host, library, store in a file. */

const REQUESTS = times(300, 50_000);
/** At once, as many as a host of one region would have. */
const AT_ONCE = 8;
/** MB that the host's process may ever have had. It starts with 95; a body may have 16, and eight come at once. */
const MOST_MEMORY = 700;
/** What an answer may take in s, on a machine that does nothing else ten times less. */
const LONGEST = 20;

let host: AttackedHost;
let before: string;
let longest = 0;
const statuses = new Map<number | null, number>();

beforeAll(async () => {
  host = await startAttackedHost();
  before = await host.state();
}, 60_000);

afterAll(() => host.stop());

/** Asks, and says what is wrong with the answer; `null`: nothing. */
async function attack(name: OperationName, wire: Wire, isElsewhere: boolean): Promise<string | null> {
  const answer = await exchange(host.port, bytesOfWire(wire), isUnfinished(wire) ? 300 : LONGEST * 1000);
  longest = Math.max(longest, answer.ms);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);

  return wireFault(name, answer, wire, isElsewhere);
}

function wireFault(name: OperationName, answer: WireAnswer, wire: Wire, isElsewhere: boolean): string | null {
  const { status, head, bytes, closed } = answer;

  // Who promises more than it sends is waited for; that it is cut off in time is slow.test.ts.
  if (status === null)
    return isUnfinished(wire) || wire.method === 'CONNECT' ? null : `no answer, closed: ${closed}`;
  if (!/^x-content-type-options: nosniff/im.test(head)) return `${status} without headers of security`;
  if (!/^content-security-policy: default-src 'none'/im.test(head)) return `${status} without a policy`;
  if (bytes.length === 0 && status in HOST_STATUSES) return null;

  const answered = {
    status,
    text: bytes.toString(),
    isJson: /^content-type: application\/json/im.test(head),
  };
  const faults = (isElsewhere ? OPERATION_NAMES : [name]).map((one) => faultOf(one, answered));

  return faults.includes(null) ? null : (faults[0] ?? null);
}

/** Whether the server has to think that more is coming. */
function isUnfinished({ headers, body }: Wire): boolean {
  const stated = headers.findLast(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? '0';
  const isChunked = headers.some(([name, value]) => name === 'Transfer-Encoding' && value === 'chunked');

  return Number(stated) > (body?.length ?? 0) || (isChunked && !body?.includes('0\r\n'));
}

test(
  `${REQUESTS} hostile requests are answered as the contract says, and nothing that is stored changes`,
  async () => {
    const next = numbersFrom(SEED);
    const faults: object[] = [];
    let sent = 0;
    const kinds = new Set<Attack>();
    const client = async () => {
      while (sent < REQUESTS) {
        const name = OPERATION_NAMES[sent % OPERATION_NAMES.length] ?? 'health';
        const kind = ATTACKS[next(ATTACKS.length)];
        sent += 1;
        if (kind === undefined) continue;

        const wire = kind.of(soundWire(name, host.key), next);
        const fault = await attack(name, wire, kind.isElsewhere === true);
        kinds.add(kind);
        if (fault !== null && faults.length < 20)
          faults.push({ name, kind: kind.name, fault, wire: shown(wire) });
      }
    };

    await Promise.all(Array.from({ length: AT_ONCE }, client));

    expect(faults).toEqual([]);
    expect(kinds.size).toBe(ATTACKS.length);
    expect(await host.state()).toBe(before);
  },
  timeFor(60_000),
);

test.each(Object.entries(HUGE))(
  '%s is refused',
  async (_what, bodyOf) => {
    const body = bodyOf();
    const names = OPERATION_NAMES.filter((name) => soundWire(name, host.key).body !== null);
    const answers = await Promise.all(
      names
        .slice(0, times(2, names.length))
        .map((name) => attack(name, withBody(soundWire(name, host.key), body), false)),
    );

    expect(answers.filter((fault) => fault !== null)).toEqual([]);
    expect(await host.state()).toBe(before);
  },
  timeFor(60_000),
);

test('bombs on every route that takes a body, all at once, are refused as too large', async () => {
  const answers = await Promise.all(
    OPERATION_NAMES.map((name) => soundWire(name, host.key))
      .filter(({ body }) => body !== null)
      .map((sound) => withHeader(withBody(sound, BOMB), ['Content-Encoding', 'gzip']))
      .map((wire) => exchange(host.port, bytesOfWire(wire), LONGEST * 1000)),
  );

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([413]));
  expect(await host.state()).toBe(before);
});

test('all of it in bounded memory', async () => {
  const peak = await host.peakMemory();

  expect(peak ?? 0).toBeLessThan(MOST_MEMORY);
  keepFigure({
    area: 'hostile',
    what: `${REQUESTS} requests over real connections to the built host, ${ATTACKS.length} kinds of attack on every one of ${OPERATION_NAMES.length} routes, and ${Object.keys(HUGE).length} huge bodies`,
    figure: `0 answers that the contract or the host does not document (${[...statuses]
      .map(([status, count]) => `${status ?? 'closed'}: ${count}`)
      .sort()
      .join(', ')}); the longest took ${(longest / 1000).toFixed(1)} s; peak memory ${peak ?? '?'} MB`,
    doesNotProve:
      'anything about the front end of a deployment, which sees a request first, nor about Azure’s own host',
  });
});

function shown(wire: Wire): string {
  return bytesOfWire(wire).toString('latin1').replaceAll(host.key, 'KEY').slice(0, 600);
}
