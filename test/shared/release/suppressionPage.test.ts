import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import { PROTECTION, type ProtectionRule, protectionOf } from '../../../shared/release/protected';
import { monitoringUnits } from '../../../shared/templates/monitoringRows';

const page = readFileSync(join(__dirname, '../../../docs/suppression.md'), 'utf8');

/** A line of the table as the page has it. */
function lineOf({ template, of, protection, withoutCuts }: ProtectionRule): string {
  const numbers = of.includes('*') ? 'the rest' : of.map((one) => `\`${one}\``).join(', ');
  const isMonitoring = template === 'monitoring';
  const but = (withoutCuts ?? []).map((cut) => `\`${cut}\``).join(', ');
  const cuts = isMonitoring || protection === 'never' ? '–' : but === '' ? 'all' : `all but ${but}`;

  return `| \`${template}\` | ${isMonitoring ? 'lines in ' : ''}${numbers} | ${protection} | ${cuts} |`;
}

describe('docs/suppression.md', () => {
  test('has the table of the code, line by line', () => {
    const table = page.split('\n').filter((line) => line.startsWith('| `'));

    expect(table).toEqual(PROTECTION.map(lineOf));
  });
});

describe('what is protected', () => {
  test.each([khabarovsk, irkutsk, primorye])('is said of every line of the monitoring of $key', (region) => {
    const units = monitoringUnits(region);
    const never = [...units.keys()].filter(
      (code) => protectionOf('monitoring', code, units).protection === 'never',
    );

    expect(never).toEqual([]);
    expect(protectionOf('monitoring', 'm_oo.approvedYear', units).protection).toBe('open');
  });

  test('is everything that nobody has thought of', () => {
    const units = monitoringUnits(khabarovsk);

    expect(protectionOf('mentees', 'mentees.siblings', units).protection).toBe('never');
    expect(protectionOf('monitoring', 'x_new', units).protection).toBe('never');
    expect(protectionOf('practices', 'practices.pupils', units).protection).toBe('never');
  });
});
