import { BODY_LIMITS } from '../../../functions/src/http/limits';
import { OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { routeRequest } from '../../functions/http/routeRequest';
import { appOver, type TestApp, type TestRequest } from '../../functions/usecases/testApp';
import { keepFigure, SEED, timeFor, times } from '../figures';
import { memoryStore } from '../memoryStore';
import { numbersFrom } from '../numbersFrom';
import { namedFor } from './attackedHost';
import { faultOf } from './faultOf';
import { wrongJson } from './wrongJson';
import { WRONG_QUERIES, WRONG_SEGMENTS } from './wrongTexts';

/* The same claims without a network, for numbers: what is wrong is in the body, the query or a value of the path. */

const REQUESTS = times(800, 200_000);
/** A store is thrown away before what was let in fills it. */
const ONE_STORE = 2000;
const BODIES = OPERATION_NAMES.filter((name) => routeRequest(name).body !== undefined);
const CHANGING = BODIES.length * 3;

test(
  `${REQUESTS} inverted requests are answered as the contract says`,
  async () => {
    const next = numbersFrom(SEED);
    const faults: object[] = [];
    let app: TestApp = newApp();

    for (let sent = 0; sent < REQUESTS; sent += 1) {
      if (sent % ONE_STORE === ONE_STORE - 1) {
        app = newApp();
      }

      const name = nameOf(sent);
      const request = spoilt(name, next);
      const role = next(8) === 0 ? 'analyst' : 'operator';
      const { status, bytes, json } = await app.call(name, { ...request, key: await app.keyOf(role) });
      const fault = faultOf(name, { status, text: bytes.toString(), isJson: json !== null });

      if (fault !== null) faults.push({ name, fault, request: JSON.stringify(request).slice(0, 500) });
    }

    expect(faults.slice(0, 10)).toEqual([]);
    keepFigure({
      area: 'hostile',
      what: `${REQUESTS} requests with an inverted body, query or path, called as the host calls them`,
      figure: '0 answers that the contract does not document',
      doesNotProve: 'anything about the way through the host, which the requests over real connections go',
    });
  },
  timeFor(60_000),
);

/** The functions over a store of their own, in memory. */
function newApp(): TestApp {
  return appOver(memoryStore(), BODY_LIMITS, '', async () => undefined);
}

/** Every route in turn, and in between those that take a body, where most can be wrong. */
function nameOf(sent: number): OperationName {
  const all = OPERATION_NAMES.length + CHANGING;
  const at = sent % all;

  return (at < CHANGING ? BODIES[at % BODIES.length] : OPERATION_NAMES[at - CHANGING]) ?? 'health';
}

function spoilt(name: OperationName, next: (limit: number) => number): TestRequest {
  const sound = routeRequest(name, namedFor(name));
  const query = `?${WRONG_QUERIES[next(WRONG_QUERIES.length)]}`;

  if (sound.body !== undefined && next(5) > 0) return { ...sound, body: wrongJson(sound.body, next) };
  if (next(2) === 0) return { ...sound, query };

  const names = Object.keys(sound.params ?? {});
  const at = names[next(Math.max(names.length, 1))];
  const wrong = WRONG_SEGMENTS[next(WRONG_SEGMENTS.length)] ?? '';

  return at === undefined
    ? { ...sound, query }
    : { ...sound, params: { ...sound.params, [at]: unescaped(wrong) } };
}

/** As the host hands it over; what is no UTF-8 does not get that far. */
function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
