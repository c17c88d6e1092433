import type { Template } from '../template';
import { columnOrigin } from './columnOrigin';

/** What is wrong with how `template` goes on from the version before; nothing of either may be forgotten. */
export function versionFaults(template: Template): readonly string[] {
  const { previous } = template;
  if (previous === undefined) return [];

  const keys = new Set(template.columns.map(({ key }) => key));
  const old = previous.template.columns.map(({ key }) => key);
  const origins = template.columns.map(({ key }) => columnOrigin(previous, key).from);
  const taken = origins.filter((from) => from !== null);

  return [
    ...(previous.template.version === template.version - 1 ? [] : ['the version before is another']),
    ...(previous.template.key === template.key ? [] : ['the version before is of another template']),
    ...Object.keys(previous.moves).flatMap((key) => (keys.has(key) ? [] : [`${key} is no column`])),
    ...taken.flatMap((key) => (old.includes(key) ? [] : [`${key} was no column`])),
    ...taken.flatMap((key, index) => (taken.indexOf(key) === index ? [] : [`${key} goes two ways`])),
    ...old.flatMap((key) => {
      const isTaken = taken.includes(key);
      if (isTaken === previous.dropped.includes(key)) {
        return [isTaken ? `${key} is dropped and kept` : `${key} is forgotten`];
      }

      return [];
    }),
  ];
}
