type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A body with one thing wrong, and what. */
export type Spoiled = { readonly what: string; readonly text: string };

/** Stands for what somebody might want to hide in a body. */
export const CANARY = 'Канарейкин Тест Тестович';

const INSTEAD_OF_NUMBERS = ['-1', '0.5', '1000000000', '"3"', 'null', '[]', '1e309', `"${CANARY}"`];
const INSTEAD_OF_TEXTS = [`"${CANARY}"`, '7', 'null', '{}', '""', '"__proto__"', '"constructor"'];

/** Every body that has one value of `json` replaced, one key renamed, or one key more, written as text. */
export function spoiledBodies(json: Json, path = ''): readonly Spoiled[] {
  if (typeof json === 'number')
    return INSTEAD_OF_NUMBERS.map((text) => ({ what: `${path} = ${text}`, text }));
  if (typeof json === 'string') return INSTEAD_OF_TEXTS.map((text) => ({ what: `${path} = ${text}`, text }));
  if (Array.isArray(json)) return inList(json, path);
  if (typeof json === 'object' && json !== null)
    return inRecord(Object.entries(json as { readonly [key: string]: Json }), path);

  return [];
}

function inList(list: readonly Json[], path: string): readonly Spoiled[] {
  const texts = list.map((each) => JSON.stringify(each));
  const first = texts[0] ?? 'null';

  return [
    ...list.flatMap((each, at) =>
      spoiledBodies(each, `${path}/${at}`).map(({ what, text }) => ({
        what,
        text: `[${texts.with(at, text).join(',')}]`,
      })),
    ),
    { what: `${path} twice`, text: `[${[...texts, first].join(',')}]` },
    { what: `${path} with a text`, text: `[${[...texts, `"${CANARY}"`].join(',')}]` },
    { what: `${path} is a record`, text: `{"0":${first}}` },
  ];
}

function inRecord(entries: readonly (readonly [string, Json])[], path: string): readonly Spoiled[] {
  const parts = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const written = (all: readonly string[]) => `{${all.join(',')}}`;

  return [
    ...entries.flatMap(([key, value], at) =>
      spoiledBodies(value, `${path}/${key}`).map(({ what, text }) => ({
        what,
        text: written(parts.with(at, `${JSON.stringify(key)}:${text}`)),
      })),
    ),
    ...entries.map(([key, value], at) => ({
      what: `${path}/${key} renamed`,
      text: written(parts.with(at, `"${CANARY}":${JSON.stringify(value)}`)),
    })),
    ...[`"${CANARY}":1`, `"__proto__":{"text":"${CANARY}"}`, '"rowCode":"a00000000001"'].map((more) => ({
      what: `${path} with ${more}`,
      text: written([...parts, more]),
    })),
  ];
}
