import * as fc from 'fast-check';
import type { YearEvent } from '../../../shared/measures/yearRecord';
import { yearState } from '../../../shared/measures/yearState';
import { eventOf, exemption, extension } from './yearEvents';

const NOW = '2024-12-31T00:00:00.000Z';

describe('the state of a year', () => {
  test('an exemption from one template leaves the others owed', () => {
    const { exemption: why } = yearState([exemption('1', 'mentors', 'наводнение')], NOW);

    expect([why('1', 'mentors'), why('1', 'mentees'), why('2', 'mentors')]).toEqual([
      'наводнение',
      null,
      null,
    ]);
  });

  test('an exemption from everything covers every template', () => {
    expect(yearState([exemption('1', null, 'ликвидация')], NOW).exemption('1', 'monitoring')).toBe(
      'ликвидация',
    );
  });

  test('of two extensions for one reporter the newer day counts, though it is the earlier one', () => {
    const events = [
      extension('1', 'mentors', '2024-12-20', { at: '2024-11-01T00:00:00.000Z' }),
      extension('1', 'mentors', '2024-12-10', { at: '2024-11-02T00:00:00.000Z' }),
    ];

    expect(yearState(events, NOW).extension('1', 'mentors')).toBe('2024-12-10');
  });

  test('a later extension for everybody takes nothing from who was given more', () => {
    const events = [
      extension('1', 'mentors', '2024-12-20', { at: '2024-11-01T00:00:00.000Z' }),
      extension(null, 'mentors', '2024-12-10', { at: '2024-11-02T00:00:00.000Z' }),
    ];
    const { extension: until } = yearState(events, NOW);

    expect([until('1', 'mentors'), until('2', 'mentors')]).toEqual(['2024-12-20', '2024-12-10']);
  });

  test('who was given less than everybody has everybody’s day', () => {
    const events = [
      extension('1', 'mentors', '2024-12-05', { at: '2024-11-01T00:00:00.000Z' }),
      extension(null, 'mentors', '2024-12-10', { at: '2024-11-02T00:00:00.000Z' }),
    ];

    expect(yearState(events, NOW).extension('1', 'mentors')).toBe('2024-12-10');
    expect(yearState(events.toReversed(), NOW).extension('1', 'mentors')).toBe('2024-12-10');
  });

  test('a withdrawn extension for everybody leaves a reporter’s own', () => {
    const own = extension('1', 'mentors', '2024-12-05');
    const all = extension(null, 'mentors', '2024-12-10');
    const withdrawal = eventOf(
      { kind: 'withdrawal', event: all.id, reason: 'ошибка' },
      { at: '2024-11-02T00:00:00.000Z' },
    );
    const { extension: until } = yearState([own, all, withdrawal], NOW);

    expect([until('1', 'mentors'), until('2', 'mentors')]).toEqual(['2024-12-05', null]);
  });

  test('an exemption that is withdrawn leaves another one that holds', () => {
    const whole = exemption('1', null, 'ликвидация');
    const part = exemption('1', 'mentors', 'наводнение');
    const withdrawal = eventOf(
      { kind: 'withdrawal', event: part.id, reason: 'ошибка' },
      { at: '2024-11-02T00:00:00.000Z' },
    );
    const why = (events: readonly YearEvent[]) => yearState(events, NOW).exemption('1', 'mentors');

    expect([why([whole, part]), why([whole, part, withdrawal])]).toEqual(['наводнение', 'ликвидация']);
  });

  test('what is withdrawn holds no more, and what it had replaced holds again', () => {
    const first = extension('1', 'mentors', '2024-12-10', { at: '2024-11-01T00:00:00.000Z' });
    const second = extension('1', 'mentors', '2024-12-20', { at: '2024-11-02T00:00:00.000Z' });
    const withdrawal = eventOf({ kind: 'withdrawal', event: second.id, reason: 'ошибка' });
    const state = yearState([first, second, withdrawal], NOW);

    expect(state.extension('1', 'mentors')).toBe('2024-12-10');
    expect([...state.inForce]).toEqual([first.id]);
  });

  test('a year is closed from its first closing until it is reopened', () => {
    const at = (day: string) => ({ at: `2025-01-${day}T00:00:00.000Z` });
    const events = [
      eventOf({ kind: 'closing', reason: 'итоги' }, at('10')),
      eventOf({ kind: 'closing', reason: 'итоги' }, at('11')),
      eventOf({ kind: 'reopening', reason: 'ошибка' }, at('20')),
      eventOf({ kind: 'closing', reason: 'итоги' }, at('30')),
    ];
    const closedAt = (day: string) => yearState(events, at(day).at).closedAt;

    expect(['09', '10', '15', '20', '25', '31'].map(closedAt)).toEqual([
      null,
      at('10').at,
      at('10').at,
      null,
      null,
      at('30').at,
    ]);
  });

  test('what is still to come changes nothing', () => {
    const later = exemption('1', null, 'позже', { at: '2025-01-01T00:00:00.000Z' });

    expect(yearState([later], NOW).exemption('1', 'mentors')).toBeNull();
  });

  test('the order in which events are read does not matter', () => {
    const event = fc
      .record({
        day: fc.integer({ min: 10, max: 28 }),
        reporter: fc.constantFrom('1', '2', null),
        due: fc.constantFrom('2024-12-10', '2024-12-20'),
        kind: fc.constantFrom('exemption', 'extension', 'closing', 'reopening'),
      })
      .map(({ day, reporter, due, kind }): YearEvent => {
        const at = { at: `2024-11-${day}T00:00:00.000Z` };

        if (kind === 'exemption') return exemption(reporter ?? '3', 'mentors', due, at);
        if (kind === 'extension') return extension(reporter, 'mentors', due, at);

        return eventOf({ kind: kind === 'closing' ? 'closing' : 'reopening', reason: due }, at);
      });

    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const said = (given: readonly YearEvent[]) => {
          const { closedAt, exemption: why, extension: until } = yearState(given, NOW);

          return [
            closedAt,
            ...['1', '2', '3'].flatMap((one) => [why(one, 'mentors'), until(one, 'mentors')]),
          ];
        };

        expect(said(events.toReversed())).toEqual(said(events));
      }),
    );
  });
});
