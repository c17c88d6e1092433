import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { contract, OPERATION_NAMES, type OperationName } from '../../../../shared/contract/contract';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** What the addresses of the contract are filled with. */
export type Scope = {
  readonly region: string;
  readonly reporter: string;
  readonly templates: readonly TemplateKey[];
  readonly release: string;
};

const SETS = ['Facts'];

/** Every address that can be read, once for each template and set: made from the contract. */
export function readAddresses(scope: Scope): readonly string[] {
  return OPERATION_NAMES.filter((name) => contract[name].method === 'GET').flatMap((name) => {
    const { path } = contract[name];

    if (path.includes('{template}'))
      return scope.templates.map((template) => filled(name, scope, { template }));
    if (path.includes('{set}')) return SETS.map((set) => filled(name, scope, { set }));
    if (path.includes('{id}'))
      return scope.templates.map((template) => {
        const id = `${scope.region}.${DEMO_YEAR}.${template}.${scope.reporter}.1`;

        return filled(name, scope, { id });
      });

    return [filled(name, scope, {})];
  });
}

function filled(name: OperationName, scope: Scope, more: Readonly<Record<string, string>>): string {
  const values: Readonly<Record<string, string>> = {
    ...scope,
    templates: '',
    year: String(DEMO_YEAR),
    ...more,
  };
  const path = contract[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(values[key] ?? ''),
  );

  return `/api/${path}${queryOf(name, more.template)}`;
}

function queryOf(name: OperationName, template = ''): string {
  if (name === 'readConsolidated') {
    const key = Object.values(templates).find((one) => one.key === template);

    return key === undefined
      ? ''
      : `?columns=${sharedColumns(key)
          .map((column) => column.key)
          .join(',')}`;
  }

  return '';
}
