type Next = (limit: number) => number;

/** Text of JSON that JSON.stringify would not write, or only at length. */
const RAW = [
  '1e999',
  '-1e999',
  '-0',
  'NaN',
  'Infinity',
  'undefined',
  '9007199254740993',
  `1${'0'.repeat(400)}`,
  '0x10',
  '01',
  '.5',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '"\\u2028\\u2029\\u0085"',
  '"\u202E\uFEFF"',
  '{"__proto__":{"rows":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"toString":1,"valueOf":1,"hasOwnProperty":1,"length":-1}',
  '{"dictionary":["x"],"codes":"____"}',
  '{"dictionary":[],"codes":"A"}',
  '{"dictionary":["x"],"codes":"+/=="}',
  '{"dictionary":[{}],"codes":"A"}',
  `"${'я'.repeat(70_000)}"`,
  `${'['.repeat(2000)}${']'.repeat(2000)}`,
  'null',
  'true',
  '""',
  '" "',
  '[]',
  '{}',
  '[null]',
  '"*"',
  '1',
  '-1',
  '0.5',
  '1e21',
  '"2024-02-30"',
  '"0000-00-00T00:00:00Z"',
  '"region"',
  '"00000000000x"',
] as const;

/** Names that mean something to the language and nothing to the contract. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', '', '\u2028', 'x'.repeat(5000)] as const;

/** A sound body with one to three things wrong: replaced, left out, added, given twice, put into a list, cut off. */
export function wrongJson(sound: unknown, next: Next): Buffer {
  let text = JSON.stringify(sound);

  for (let left = 1 + next(3); left > 0; left -= 1) text = spoiled(text, next);

  return Buffer.from(text);
}

function spoiled(text: string, next: Next): string {
  const raw = RAW[next(RAW.length)] ?? 'null';
  const values = [...text.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.)*"|[-\w.]+|\[\]|\{\})(?=[,}\]])/g)];
  const members = [...text.matchAll(/"(?:[^"\\]|\\.)*":/g)];
  const value = values[next(Math.max(values.length, 1))];
  const member = members[next(Math.max(members.length, 1))];

  switch (next(8)) {
    case 0:
      return raw;
    case 1:
      return text.slice(0, next(text.length + 1));
    case 2:
      return `[${text}]`;
    case 3:
      return member === undefined
        ? raw
        : put(text, member.index, member[0].length, `"${NAMES[next(NAMES.length)]}":`);
    case 4:
      return member === undefined ? raw : put(text, member.index, 0, `${member[0]}${raw},`);
    case 5:
      return text.replace('{', `{"${NAMES[next(NAMES.length)]}":${raw},`);
    default:
      return value === undefined ? raw : put(text, value.index, value[0].length, raw);
  }
}

function put(text: string, at: number, length: number, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + length);
}
