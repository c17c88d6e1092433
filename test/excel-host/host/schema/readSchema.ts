import { type CollectedClass, collectLine, emptyClass } from './collectClass';
import type { ClassSchema, MethodSchema, Schema } from './schema';

const PROPERTY = /Object\.defineProperty\((\w+)\.prototype, "(\w+)"/;
const METHOD = /^\s+(\w+)\.prototype\.(\w+) = function \(/;

/**
 * The classes of the Excel API: read from the text of the library's own debug file, so that the simulated
 * Excel has exactly the members the library can ask for. Throws when the file does not look as expected.
 */
export function readSchema(source: string): Schema {
  const from = source.indexOf('\nvar Excel;');

  if (from < 0) throw new Error('This is not the debug file of the Excel library.');

  return inOrder(collect(source.slice(from)));
}

function collect(source: string): Map<string, CollectedClass> {
  const classes = new Map<string, CollectedClass>();
  let current: CollectedClass | undefined;
  let member = '';

  for (const line of source.split(/\r?\n/)) {
    const [, className, name] = PROPERTY.exec(line) ?? METHOD.exec(line) ?? [];

    if (className !== undefined && name !== undefined) {
      current = classes.get(className) ?? emptyClass();
      classes.set(className, current);
      member = name;
    } else if (current) {
      collectLine(current, member, line);
    }
  }

  return classes;
}

function inOrder(classes: ReadonlyMap<string, CollectedClass>): Schema {
  const schema = new Map<string, ClassSchema>();

  for (const [name, collected] of classes) {
    const { names, links, methods, isCollection } = collected;

    if (names.length + links.length + methods.length > 0 || isCollection)
      schema.set(name, classOf(name, collected));
  }

  return schema;
}

function classOf(name: string, collected: CollectedClass): ClassSchema {
  const { names, wireNames, writable, links, apis, events, isCollection, itemClass } = collected;

  return {
    name,
    isCollection,
    itemClass,
    scalars: new Map(
      names.map((scalar, index) => {
        const wire = wireNames[index] ?? scalar;

        return [
          wire.toLowerCase(),
          { name: scalar, wire, writable: writable[index] ?? false, api: apis.get(scalar) ?? null },
        ];
      }),
    ),
    links: new Map(
      links.map((link) => [link.wire.toLowerCase(), { ...link, api: apis.get(link.name) ?? null }]),
    ),
    methods: methodsOf(collected),
    events,
  };
}

/** A method whose body is written in two ways keeps the one that gives an object. */
function methodsOf({ methods, apis }: CollectedClass): Map<string, MethodSchema> {
  const byWire = new Map<string, MethodSchema>();

  for (const method of methods) {
    if (byWire.get(method.wire)?.returns) continue;

    byWire.set(method.wire, { ...method, api: apis.get(method.name) ?? null });
  }

  return byWire;
}
