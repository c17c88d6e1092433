import type { Measure } from '../measures/measure';
import type { TemplateKey } from '../templates/template';
import type { Leaf, Numbers, Partition } from './partition';

/** One number of people, cut one way: what is published of it is a partition of its leaves. */
export type Family = {
  readonly key: string;
  readonly template: TemplateKey;
  readonly indicator: string;
  /** As in a fact; `''`: the whole, whose leaves are reporters. */
  readonly cut: string;
  readonly names: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly whole: Numbers | null;
  /** Keys of the families that have to be published anew in the same release, or this one is not. */
  readonly after: readonly string[];
  /** The family whose merged leaves are merged here too: its numbers are the wholes of these. */
  readonly within: string | null;
};

/** The families of a release as they were published, by key. */
export type Partitions = Readonly<Record<string, Partition>>;

/** The key of a family. */
export function familyKey(template: TemplateKey, indicator: string, cut: string): string {
  return [template, indicator, cut].join('/');
}

/** The id of a leaf that is a part of one reporter's number. */
export function partOfReporter(reporter: string, dimensions: Measure['dimensions']): string {
  const limits = Object.entries(dimensions).sort(([one], [other]) => (one < other ? -1 : 1));

  return `${reporter}#${limits.map(([name, value]) => `${name}=${value}`).join('+')}`;
}

/** The reporter whose number a leaf is, or is a part of. */
export function reporterOfLeaf(id: string): string {
  return id.split('#')[0] ?? id;
}

/** What a family is of, by its key. */
export function familyAddress(key: string): {
  readonly template: string;
  readonly indicator: string;
  readonly cut: string;
} {
  const [template = '', indicator = '', cut = ''] = key.split('/');

  return { template, indicator, cut };
}
