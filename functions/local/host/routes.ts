import type { HostedFunction } from './types';

/** Where a request goes. */
export type Match = {
  readonly hosted: HostedFunction;
  readonly params: Readonly<Record<string, string>>;
};

/** A route made ready for matching. `rank` sorts: literal before parameter before the rest of the path. */
type Route = {
  readonly hosted: HostedFunction;
  readonly methods: ReadonlySet<string>;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly rank: string;
};

/** Finds the function for a method and a path; `null`: none, and as in Azure also for a method it does not take. */
export type FindRoute = (method: string, path: string) => Match | null;

const PARAMETER = /^\{(\*?)(\w+)\}$/;

/**
 * The routes of the app's HTTP functions under `/api`. A segment of a template is literal text, `{name}`, or
 * at the end `{*name}`; anything else the templates of ASP.NET know is not used by the app and refused.
 */
export function routesOf(functions: readonly HostedFunction[]): FindRoute {
  const routes = functions
    .filter(({ trigger }) => trigger.type === 'httpTrigger')
    .map(toRoute)
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));

  return (method, path) => {
    for (const { methods, pattern, names, hosted } of routes) {
      const found = methods.has(method) ? pattern.exec(path) : null;

      if (found !== null) {
        return { hosted, params: Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ''])) };
      }
    }

    return null;
  };
}

function toRoute(hosted: HostedFunction): Route {
  const { route = hosted.name, methods = [], authLevel } = hosted.trigger;

  // Function keys are Azure's; the app has access keys of its own.
  if (authLevel !== 'anonymous') throw new Error(`${hosted.name}: authLevel ${authLevel} is not hosted here`);

  const segments = route.split('/').map(readSegment);

  return {
    hosted,
    methods: new Set(methods.map((method) => method.toUpperCase())),
    pattern: new RegExp(`^/api${segments.map(({ pattern }) => pattern).join('')}/?$`, 'i'),
    names: segments.flatMap(({ name }) => name ?? []),
    rank: segments.map(({ rank }) => rank).join(''),
  };
}

function readSegment(segment: string): { pattern: string; rank: string; name?: string } {
  const [, rest, name] = PARAMETER.exec(segment) ?? [];

  if (name === undefined) {
    if (!/^[\w.$-]+$/.test(segment)) throw new Error(`a route's segment is not understood: ${segment}`);

    return { pattern: `/${segment.replaceAll(/[.$]/g, '\\$&')}`, rank: '1' };
  }

  return rest === '*' ? { pattern: '(?:/(.*))?', rank: '3', name } : { pattern: '/([^/]+)', rank: '2', name };
}
