import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/* What the files of infra/ say of one another and of the project. Neither Docker nor Caddy is run. */

const read = (name: string) => readFileSync(`infra/${name}`, 'utf8');
const [dockerfile, ignored, compose, caddyfile, example] = [
  read('Dockerfile'),
  read('Dockerfile.dockerignore'),
  read('compose.yaml'),
  read('Caddyfile'),
  read('example.env'),
];

/** What the first group of a pattern finds, each once, sorted. */
function found(pattern: RegExp, text: string): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, one = '']) => one))].sort();
}

test('every variable of the compose file stands in the example, and no other', () => {
  expect(found(/^(\w+)=/gm, example)).toEqual(found(/\$\{(\w+)/g, compose));
});

test('every variable of the Caddyfile is given to the proxy', () => {
  const given = found(/^ {6}(\w+): /gm, compose);

  expect(given).toEqual(expect.arrayContaining([...found(/\{\$(\w+)\}/g, caddyfile)]));
});

test('every folder that the image can write to is a volume that lasts', () => {
  const volumes = found(/"([^"]+)"/g, /^VOLUME (.*)$/m.exec(dockerfile)?.[1] ?? '');
  const mounted = found(/^ {6}- \w+:(\/[\w/]+)$/gm, compose.slice(0, compose.indexOf('  proxy:')));

  expect(volumes.length).toBeGreaterThan(1);
  expect(mounted).toEqual(volumes);
  expect(
    found(/(\/\S+)/g, /^RUN install -d -o node -g node -m 0700 (.*)$/m.exec(dockerfile)?.[1] ?? ''),
  ).toEqual(volumes);
});

test('all that a build reads is let through to it, and all that is let through is there', () => {
  const through = found(/^!(.*)$/gm, ignored);
  const sources = found(/'([\w./-]+)'/g, /const sources = \[([^\]]*)\]/.exec(readRun())?.[1] ?? '');

  expect(sources.length).toBeGreaterThan(4);
  expect(through).toEqual(expect.arrayContaining([...sources]));
  expect(through.filter((path) => !existsSync(path))).toEqual([]);
});

test('the proxy lets go of idle connections before Svod does', () => {
  const seconds = Number(/keepalive (\d+)s/.exec(caddyfile)?.[1]);

  expect(seconds * 1000).toBeLessThan(createServer().keepAliveTimeout);
});

function readRun(): string {
  return readFileSync('functions/local/run.mjs', 'utf8');
}
