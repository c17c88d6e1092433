import { app, type HttpHandler } from '@azure/functions';

/* A function app for the host's own tests. */

app.setup({ enableHttpStream: true });

const ticks: unknown[] = [];
const get = (name: string, route: string, handler: HttpHandler) =>
  app.http(name, { methods: ['GET'], route, handler });

get('hello', 'hello/{name}', async ({ params, query, headers, url }) => ({
  jsonBody: {
    name: params.name,
    x: query.getAll('x'),
    test: headers.get('x-test'),
    from: headers.get('x-forwarded-for'),
    url,
  },
}));
get('two', 'regions/{region}/years/{year}', async ({ params }) => ({ jsonBody: params }));
get('parameter', 'items/{id}', async ({ params }) => ({ body: `item ${params.id}` }));
get('literal', 'items/special', async () => ({ body: 'the special one' }));
get('rest', '{*path}', async ({ params }) => ({ body: `rest ${params.path}` }));
// The types know no handler without a result; JavaScript does.
get('nothing', 'nothing', async () => JSON.parse('null'));
get('notModified', 'not-modified', async () => ({ status: 304, headers: { etag: '"1"' } }));
get('boom', 'boom', async () => {
  throw new Error('the secret cause');
});
get('slow', 'slow', async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));

  return { body: 'done' };
});
get('seen', 'seen', async () => ({ jsonBody: ticks }));
get('gzip', 'gzip', async () => ({
  body: Buffer.from('1f8b', 'hex'),
  headers: { 'content-encoding': 'gzip' },
}));

let goOn = () => undefined;

// The last part is made when somebody who has the first says so.
get('stream', 'stream', async () => {
  const told = new Promise((resolve) => {
    goOn = () => void resolve(null);
  });

  return {
    body: new ReadableStream({
      async start(controller) {
        controller.enqueue(Buffer.from('part 0;'));
        await told;
        controller.enqueue(Buffer.from('part 1;'));
        controller.close();
      },
    }),
  };
});
get('streamOn', 'stream-on', async () => {
  goOn();

  return { body: 'yes' };
});

app.http('echo', {
  methods: ['PUT', 'POST'],
  route: 'echo',
  handler: async (request) => ({ body: Buffer.from(await request.arrayBuffer()) }),
});
app.http('refuse', { methods: ['PUT'], route: 'refuse', handler: async () => ({ status: 413, body: 'no' }) });
app.http('throwEarly', {
  methods: ['PUT'],
  route: 'throw-early',
  handler: async () => {
    throw new Error('thrown before the body was read');
  },
});
app.http('parts', {
  methods: ['PUT'],
  route: 'parts',
  handler: async ({ body }) => {
    let parts = 0;
    let bytes = 0;

    for await (const part of body ?? []) {
      parts += 1;
      bytes += part.length;
    }

    return { jsonBody: { parts, bytes } };
  },
});

app.timer('everySecond', { schedule: '* * * * * *', handler: async () => void ticks.push('everySecond') });
app.timer('byHand', { schedule: '0 0 0 1 1 *', handler: async (timer) => void ticks.push(timer) });
app.timer('failing', {
  schedule: '0 0 0 1 1 *',
  handler: async () => {
    throw new Error('the timer failed');
  },
});
