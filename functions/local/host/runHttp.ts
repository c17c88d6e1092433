import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { endEmpty } from './endEmpty';
import { errorText } from './errorText';
import { forward } from './forward';
import { invoke } from './invoke';
import type { Streams } from './openStreams';
import type { Match } from './routes';
import type { Log, ProgrammingModel } from './types';

/** What a call needs besides the request. */
export type HttpSurroundings = {
  readonly model: ProgrammingModel;
  readonly streams: Streams;
  readonly log: Log;
};

/**
 * Runs an HTTP function for a request. As in Azure, what the function throws becomes a 500 without a body and
 * a line in the log.
 */
export async function runHttp(
  { hosted, params }: Match,
  incoming: IncomingMessage,
  answer: ServerResponse,
  { model, streams, log }: HttpSurroundings,
): Promise<void> {
  const invocationId = randomUUID();
  const { drop, ended } = forward(incoming, answer, { port: streams.port, invocationId });

  if (!(await streams.passes(invocationId, ended))) return;

  const triggerMetadata = {
    ...Object.fromEntries(Object.entries(params).map(([name, string]) => [name, { string }])),
    Headers: { json: JSON.stringify(headersOf(incoming)) },
  };

  try {
    const call = { invocationId, data: { http: {} }, triggerMetadata };
    const { answered } = await invoke(model, hosted, call, log);

    if (answered) return;
    endEmpty(answer, 204);
  } catch (error) {
    log({ level: 'error', category: 'system', name: hosted.name, message: errorText(error) });
    endEmpty(answer, 500);
  }
  drop();
}

/**
 * The headers as the app sees them: the library takes them from here, not from what is forwarded. One that may come several
 * times is a list in Node and one text in the runtime. As every front end does, the host says last who is really there.
 */
function headersOf({ headers, socket }: IncomingMessage): Record<string, string> {
  const { 'x-forwarded-for': told = [] } = headers;
  const all = { ...headers, 'x-forwarded-for': [told, socket.remoteAddress ?? ''].flat().join(', ') };

  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)]));
}
