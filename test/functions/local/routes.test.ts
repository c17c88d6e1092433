import { routesOf } from '../../../functions/local/host/routes';
import type { HostedFunction } from '../../../functions/local/host/types';

function hosted(name: string, route?: string, authLevel = 'anonymous'): HostedFunction {
  const trigger = {
    type: 'httpTrigger',
    methods: ['GET'],
    authLevel,
    ...(route === undefined ? {} : { route }),
  };

  return { name, bindings: { trigger }, triggerName: 'trigger', trigger, handler: () => undefined };
}

test.each([
  [['{*rest}', 'a/{b}', 'a/b'], '/api/a/b', 'a/b'],
  [['{*rest}', '{a}/b', 'a/{b}'], '/api/a/b', 'a/{b}'],
  [['{*rest}', '{a}/{b}'], '/api/a/b', '{a}/{b}'],
  [['a/{*rest}', '{*rest}'], '/api/a/b/c', 'a/{*rest}'],
  [['a.json'], '/api/a.json', 'a.json'],
  [['o/{set}', 'o/$metadata'], '/api/o/$metadata', 'o/$metadata'],
  [['o/{set}/$count', 'o/{set}'], '/api/o/Facts/$count', 'o/{set}/$count'],
])('of %j the path %s takes %s', (templates, path, expected) => {
  const find = routesOf(templates.map((template) => hosted(template, template)));

  expect(find('GET', path)?.hosted.name).toBe(expected);
});

test('a dot is a dot', () => {
  expect(routesOf([hosted('x', 'a.json')])('GET', '/api/aXjson')).toBeNull();
});

test('without a route the name is the route', () => {
  expect(routesOf([hosted('health')])('GET', '/api/health')?.hosted.name).toBe('health');
});

test.each(['{id:int}', '{id?}', '{a}-{b}', '{a=1}', 'a b', ''])(
  'a template this host does not know is refused when it starts: %j',
  (template) => {
    expect(() => routesOf([hosted('x', template)])).toThrow('not understood');
  },
);

test('a function that wants a key of the platform is refused', () => {
  expect(() => routesOf([hosted('x', 'x', 'function')])).toThrow('authLevel function');
});
