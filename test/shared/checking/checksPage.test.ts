import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_CODES, type FindingCode } from '../../../shared/checking/findingCode';
import { rules } from '../../../shared/checking/rules/rules';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';

const PAGE = readFileSync(join(__dirname, '../../../docs/checks.md'), 'utf8');
/** The ids of the table of cross-checks. */
const NUMBERS = [
  ...['01', '02', '03', '04', '05', '10', '11', '12', '13', '14', '15', '16', '17', '18'],
  ...['20', '21', '22', '23', '24', '25', '30', '31', '32'],
].map((number) => `V-${number}`);

/** The cells of every line of a table that is about a code, by the code: number, code, and the rest. */
const LINES = new Map(
  PAGE.split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('`', '')))
    .map((cells) => [cells[1] ?? '', cells] as const),
);

function listed(keys: readonly string[], all: string): string {
  const own = new Set(keys);

  return own.size === TEMPLATE_KEYS.length ? all : [...own].join(', ');
}

/** What the page says of a code besides its number and what it looks at. */
function factsOf(code: FindingCode): readonly string[] {
  const own = rules.filter((rule) => rule.code === code);
  const reads = new Set<string>(own.map((rule) => rule.reads));
  const templates = TEMPLATE_KEYS.filter((key) => own.some((rule) => rule.templates.includes(key)));
  const severities = new Set(own.map(({ severity }) => severity));
  const compared = own.flatMap(({ context }) => context ?? []);

  return [
    code,
    [...severities].join(', '),
    ['shared', 'local'].filter((one) => reads.has(one)).join(', '),
    listed(templates, 'all'),
    compared.length === 0 ? '—' : [...new Set(compared)].join(', '),
  ];
}

describe('docs/checks.md', () => {
  const ruled = new Set(rules.map(({ code }) => code));

  it.each([...ruled])('says of %s what the rules say', (code) => {
    expect(LINES.get(code)?.slice(1, 6)).toEqual(factsOf(code));
    expect(LINES.get(code)?.[6]).toMatch(/\S/);
  });

  it.each(FINDING_CODES.filter((code) => !ruled.has(code)))('names %s among what reading finds', (code) => {
    expect(LINES.get(code)?.[2]).toMatch(/\S/);
  });

  it('names no code that there is not', () => {
    const codes: readonly string[] = FINDING_CODES;
    const named = [...LINES.keys()].filter((key) => /^[a-z]\w*$/.test(key));

    expect(named.filter((key) => !codes.includes(key))).toEqual([]);
  });

  it.each(NUMBERS)('has %s', (number) => {
    expect([...LINES.values()].some(([numbers = '']) => numbers.split(', ').includes(number))).toBe(true);
  });
});
