import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Reporter } from '../../../shared/regions/reporter';
import { owedTemplates, usedTemplates } from '../../../shared/regions/usedTemplates';

const municipality: Reporter = { key: '05648000', kind: 'municipality', name: 'Хасанский район' };
const region: Reporter = { key: 'region', kind: 'region', name: 'РИКП' };
const college: Reporter = { key: 'aaaa', kind: 'organisation', name: 'Техникум', level: 'college' };

/** What the region settles, in the order of filling. */
const SETTINGS = ['targets', 'deadlines', 'parameters', 'exemptions'];

describe('usedTemplates', () => {
  it('lists what the calendar asks of the reporter, in the order of filling', () => {
    expect(usedTemplates(irkutsk, region, 2024)).toEqual([
      'organisations',
      'events',
      'eventParticipants',
      'training',
      'publications',
      'documents',
      'roadmap',
      ...SETTINGS,
    ]);
  });

  it('leaves out what begins later', () => {
    expect(usedTemplates(irkutsk, college, 2020)).not.toContain('programmes');
    expect(usedTemplates(irkutsk, college, 2021)).toContain('programmes');
  });

  it('leaves out what the region does not use', () => {
    expect(usedTemplates(primorye, municipality, 2024)).not.toContain('mentees');
    expect(usedTemplates(khabarovsk, municipality, 2024)).toContain('mentees');
  });

  it('asks nothing of a region without an operator, where one district reports, but lets it settle its year', () => {
    expect(usedTemplates(primorye, region, 2024)).toEqual(SETTINGS);
    expect(owedTemplates(primorye, region, 2024)).toEqual([]);
  });

  it('lets nobody else settle anything, and nothing outside the programme', () => {
    const outside = khabarovsk.period.to + 1;

    expect(usedTemplates(khabarovsk, municipality, 2024)).not.toContain('targets');
    expect(usedTemplates(khabarovsk, college, 2024)).not.toContain('exemptions');
    expect(usedTemplates(khabarovsk, region, outside)).not.toContain('targets');
  });
});

describe('owedTemplates', () => {
  it('leaves out what may be sent but is not waited for', () => {
    const optional = ['partners', 'awards', 'orgMonitoring'];
    const owed = owedTemplates(irkutsk, municipality, 2024);

    expect(usedTemplates(irkutsk, municipality, 2024)).toEqual(expect.arrayContaining(optional));
    expect(optional.filter((key) => owed.some((each) => each === key))).toEqual([]);
    expect(owed).toContain('monitoring');
  });

  it('waits for the reports of organisations in Primorye', () => {
    expect(owedTemplates(primorye, municipality, 2022)).toContain('orgMonitoring');
    expect(owedTemplates(primorye, municipality, 2021)).not.toContain('orgMonitoring');
  });
});
