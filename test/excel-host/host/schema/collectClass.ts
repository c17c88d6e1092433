import type { ApiSet } from './schema';

/** What the lines about one class say, before it is put in order. */
export type CollectedClass = {
  isCollection: boolean;
  itemClass: string | null;
  names: readonly string[];
  wireNames: readonly string[];
  writable: readonly boolean[];
  readonly links: { readonly name: string; readonly wire: string; readonly className: string }[];
  readonly methods: {
    readonly name: string;
    readonly wire: string;
    readonly parameters: readonly string[];
    readonly returns: string | null;
  }[];
  readonly events: { readonly name: string; number: number; register: string }[];
  /** By the member's JavaScript name. */
  readonly apis: Map<string, ApiSet>;
};

/** Nothing known yet. */
export function emptyClass(): CollectedClass {
  return {
    isCollection: false,
    itemClass: null,
    names: [],
    wireNames: [],
    writable: [],
    links: [],
    methods: [],
    events: [],
    apis: new Map(),
  };
}

/** Takes what a line inside member `member` says about its class. */
export function collectLine(into: CollectedClass, member: string, line: string): void {
  collectNames(into, member, line);
  collectLinks(into, member, line);
  collectMethods(into, member, line);
  collectEvents(into, member, line);

  const api = /_throwIfApiNotSupported\("\w+\.(\w+)", (\w+|"\w+"), "([\d.]+)"/.exec(line);

  if (api?.[1] !== undefined)
    into.apis.set(api[1], {
      set: api[2]?.startsWith('"') ? api[2].slice(1, -1) : 'ExcelApi',
      version: api[3] ?? '',
    });
}

function collectNames(into: CollectedClass, member: string, line: string): void {
  const list = /^\s+return (\[.*\]);$/.exec(line)?.[1];

  if (member === '_isCollection' && /return true/.test(line)) into.isCollection = true;
  if (list === undefined) return;
  if (member === '_scalarPropertyNames') into.names = textsOf(list);
  if (member === '_scalarPropertyOriginalNames') into.wireNames = textsOf(list);
  if (member === '_scalarPropertyUpdateable') into.writable = list.match(/true|false/g)?.map(isTrue) ?? [];
}

function collectLinks(into: CollectedClass, member: string, line: string): void {
  const link = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/.exec(line);

  if (link?.[1] !== undefined && link[2] !== undefined)
    into.links.push({ name: member, wire: link[2], className: link[1] });
}

function collectMethods(into: CollectedClass, member: string, line: string): void {
  const object = /_createMethodObject\((?:\w+\.)?(\w+), this, "(\w+)", \d, \[(.*?)\]/.exec(line);
  const value = /_invokeMethod\(this, "(\w+)", \d, \[(.*?)\]/.exec(line);
  const item =
    /_createIndexerObject\(\w+\.(\w+), this/.exec(line) ?? /_createChildItemObject\(\w+\.(\w+),/.exec(line);

  if (object?.[1] !== undefined && object[2] !== undefined)
    into.methods.push({
      name: member,
      wire: object[2],
      parameters: parametersOf(object[3]),
      returns: object[1],
    });

  if (value?.[1] !== undefined)
    into.methods.push({
      name: member,
      wire: value[1],
      parameters: parametersOf(value[2]),
      returns: null,
    });

  if (item?.[1] !== undefined) into.itemClass ??= item[1];
}

function collectEvents(into: CollectedClass, member: string, line: string): void {
  const number = /\beventType: (\d+)/.exec(line)?.[1];
  const register = /\bregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(line)?.[1];
  const last = into.events.at(-1);

  if (number !== undefined) into.events.push({ name: member, number: Number(number), register: '' });
  if (register !== undefined && last?.name === member) last.register = register;
}

function textsOf(list: string): string[] {
  return [...list.matchAll(/"(\w+)"/g)].map(([, text = '']) => text);
}

function parametersOf(list = ''): string[] {
  return list.split(/, */).filter((name) => name !== '');
}

function isTrue(text: string): boolean {
  return text === 'true';
}
