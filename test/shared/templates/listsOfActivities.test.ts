import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { enumerationItems } from '../../../shared/templates/enumerations';
import { eventParticipants } from '../../../shared/templates/eventParticipants';
import { events } from '../../../shared/templates/events';
import { orgMonitoring } from '../../../shared/templates/orgMonitoring';
import { partners } from '../../../shared/templates/partners';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import { training } from '../../../shared/templates/training';

const shared = (template: typeof events) => sharedColumns(template).map(({ key }) => key);

describe('what leaves the workbook of partners', () => {
  it('is the ИНН of a legal entity, never a name or a contact, which may be a person’s', () => {
    expect(shared(partners)).toEqual([
      'rowCode',
      'legalEntityInn',
      'kind',
      'givesMentors',
      'agreementNumber',
      'agreementDate',
      'organisation',
    ]);
  });
});

describe.each([events, training, eventParticipants, orgMonitoring])('the template $key', (template) => {
  it('has no column about a person', () => {
    const types = template.columns.map(({ kind }) => kind.type);

    for (const personal of ['personName', 'personCode', 'contact', 'year', 'inn'])
      expect(types).not.toContain(personal);
  });

  it('leaves the workbook whole', () => {
    expect(shared(template)).toEqual(template.columns.map(({ key }) => key));
  });
});

describe.each([events, eventParticipants, training, partners, orgMonitoring])(
  'the template $key',
  (template) => {
    it('has every list that its columns draw on', () => {
      for (const { kind } of template.columns) {
        if (kind.type === 'enumeration')
          expect(enumerationItems(kind.enumeration, khabarovsk).length).toBeGreaterThan(0);
      }
    });

    it('speaks of columns that it has', () => {
      const keys = template.columns.map(({ key }) => key);
      const named = [
        ...(template.rowsNamedBy ?? []).flat(),
        ...(template.periods ?? []).flatMap(({ start, end }) => [start, end]),
        ...(template.demands ?? []).flatMap(({ column, where }) => [column, where]),
        ...(template.parts ?? []).flatMap(({ part, whole }) => [part, whole]),
        ...(template.keys ?? []).flatMap(({ columns }) => columns),
        ...(template.happened ?? []),
      ];

      expect(keys).toEqual(expect.arrayContaining(named));
    });

    it('explains every number that may be missing', () => {
      for (const { kind, help } of template.columns) {
        if (kind.type === 'number') expect(help).toMatch(/нет данных|обязательно/);
      }
    });
  },
);

describe('who reports', () => {
  it.each([
    [events, ['municipality', 'organisation', 'region']],
    [eventParticipants, ['region']],
    [training, ['municipality', 'region']],
    [orgMonitoring, ['municipality']],
  ] as const)('$key', (template, kinds) => {
    expect(template.reportedBy).toEqual(kinds);
  });
});
