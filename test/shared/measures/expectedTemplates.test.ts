import { expectedTemplates } from '../../../shared/measures/expectedTemplates';

describe('expectedTemplates', () => {
  test.each([
    ['region', ['organisations', 'monitoring']],
    ['municipality', ['organisations', 'mentors', 'mentees', 'monitoring']],
    ['organisation', ['mentors', 'mentees', 'monitoring']],
  ] as const)('a %s owes %j', (kind, templates) => {
    expect(expectedTemplates({ key: 'any', kind, name: 'Любой' })).toEqual(templates);
  });
});
