import { sessionOf } from '../../../../functions/local/desk/sessionOf';
import { runYear } from '../../../../functions/local/year/runYear';
import type { YearOptions } from '../../../../functions/local/year/yearOptions';
import { isCode } from '../../../../shared/columns/code';
import { type Heard, type Reply, refusal, SESSION, startService } from '../../../addin/api/service';
import { exemption } from '../../../shared/measures/yearEvents';

const OPTIONS: YearOptions = {
  region: 'khabarovsk',
  year: '2024',
  open: false,
  close: false,
  reopen: false,
  list: false,
  due: '',
  reason: '',
};
const LIST = { frozenAt: '2024-01-09T23:00:00.000Z', due: {}, reporters: [] };

/** Runs the command against a service that gives this reply. */
async function ran(options: Partial<YearOptions>, reply: Reply) {
  const service = await startService(({ url }) =>
    url.endsWith('/session') ? { body: { ...SESSION, role: 'operator' } } : reply,
  );
  const lines: string[] = [];

  try {
    const session = await sessionOf({ address: service.address, key: 'svod_key' });
    await runYear(session, { ...OPTIONS, ...options }, (line) => lines.push(line));

    return { lines, heard: service.heard.slice(1), sent: service.heard.length > 1 ? service.sent : null };
  } finally {
    await service.stop();
  }
}

const asked = ({ method, url }: Heard) => `${method} ${url.replace(/[0-9a-z]{12}$/, 'ID')}`;

describe('npm run year', () => {
  test('opens a year and says since when, in the region’s time', async () => {
    const { lines, heard } = await ran({ open: true }, { status: 201, body: LIST });

    expect(heard.map(asked)).toEqual(['PUT /api/regions/khabarovsk/years/2024/ledger']);
    expect(lines).toEqual(['2024 год открыт 10.01.2024 09:00: в списке 0 отчитывающихся.']);
  });

  test('says that a year was open before', async () => {
    const { lines } = await ran({ open: true }, { status: 200, body: LIST });

    expect(lines[0]).toContain('уже открыт');
  });

  test('makes a change under an id of its own and says what it was', async () => {
    const event = exemption('08701000', 'mentors', 'Наводнение');
    const { lines, heard, sent } = await ran(
      { exempt: '08701000', template: 'mentors', reason: 'Наводнение' },
      { status: 201, body: event },
    );

    expect(heard.map(asked)).toEqual(['PUT /api/regions/khabarovsk/years/2024/ledger/events/ID']);
    expect(isCode(heard[0]?.url.slice(-12) ?? '')).toBe(true);
    expect(sent?.(1)).toEqual({
      kind: 'exemption',
      reporter: '08701000',
      template: 'mentors',
      reason: 'Наводнение',
    });
    expect(lines).toEqual([
      `${event.id}  01.11.2024 10:00  освобождён 08701000: Реестр наставников. Причина: Наводнение`,
    ]);
  });

  test('lists changes, the withdrawn ones marked', async () => {
    const event = exemption('08701000', null);
    const { lines } = await ran({ list: true }, { body: { events: [event], inForce: [] } });

    expect(lines[0]).toContain('все отчёты (отменено)');
  });

  test.each<[string, Partial<YearOptions>, Reply, string]>([
    ['another region', { region: 'irkutsk', open: true }, {}, 'Ключ — региона «khabarovsk»'],
    ['a year that is not collected', { year: '2019', open: true }, {}, 'Год «2019» не открыт'],
    ['a refusal', { open: true }, { status: 403, body: refusal('roleNotAllowed') }, 'Отказ roleNotAllowed.'],
  ])('for %s ends with one line', async (_what, options, reply, text) => {
    await expect(ran(options, reply)).rejects.toThrow(text);
  });
});
