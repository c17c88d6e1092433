import { readFileSync, writeFileSync } from 'node:fs';
import { contract, OPERATION_NAMES } from '../../../shared/contract/contract';
import { openApi } from '../../../shared/contract/openApi';
import { pathNames } from '../../../shared/contract/pathNames';
import { REFUSALS } from '../../../shared/contract/refusals';
import type { Route } from '../../../shared/contract/route';

const FILE = 'docs/openapi.json';
const document = JSON.parse(JSON.stringify(openApi()));

// The one way to make the file: SVOD_WRITE_OPENAPI=1 npx jest test/shared/contract/openApi
if (process.env.SVOD_WRITE_OPENAPI === '1') writeFileSync(FILE, JSON.stringify(document, null, 2));

describe('the OpenAPI document', () => {
  test('is the committed one', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(document);
  });

  test.each(OPERATION_NAMES)('has %s with every parameter, answer and refusal', (name) => {
    const route: Route = contract[name];
    const operation = document.paths[`/api/${route.path}`][route.method.toLowerCase()];
    const statuses = [
      ...Object.keys(route.responses),
      ...route.refusals.map((code) => String(REFUSALS[code].status)),
      '500',
    ];
    const parameters = [
      ...pathNames(route.path),
      ...Object.keys(route.query.shape),
      ...Object.keys(route.headers.shape),
    ];

    expect(operation.operationId).toBe(name);
    expect(Object.keys(operation.responses).sort()).toEqual([...new Set(statuses)].sort());
    expect(operation.parameters.map((parameter: { name: string }) => parameter.name)).toEqual(parameters);
    expect(operation.requestBody !== undefined).toBe(route.body !== undefined);
    expect(operation.security).toEqual(route.access.kind === 'public' ? [] : [{ accessKey: [] }]);
  });

  test('refers only to schemas that it has', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    const names = Object.keys(document.components.schemas);

    expect(references.length).toBeGreaterThan(20);
    for (const [, name] of references) expect(names).toContain(name);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });
});
