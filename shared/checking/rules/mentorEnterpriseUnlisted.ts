import type { Value } from '../../columns/columns';
import { PERSON_INN } from '../../templates/sharedColumns';
import { columnOf } from '../columnOf';
import { countEntries } from '../countEntries';
import type { Rule } from '../rule';

/** So many ИНН are named; the rest are counted. */
const NAMED = 5;

/**
 * V-12 between registries: an enterprise that gave a mentor is among the partners. Reported in the sheet of partners,
 * which is filled after the mentors. A person's ИНН is not known here.
 */
export const mentorEnterpriseUnlisted: Rule = {
  code: 'mentorEnterpriseUnlisted',
  severity: 'warning',
  reads: 'shared',
  templates: ['partners'],
  inputs: [],
  context: ['mentors'],
  contextColumns: { mentors: ['enterpriseLegalInn'] },
  find({ columns }, { mentors }, emit) {
    if (mentors === undefined) return;

    const listed = new Set<Value>(columnOf(columns, 'legalEntityInn').dictionary);
    const named = columnOf(mentors, 'enterpriseLegalInn');
    const counts = countEntries(named);
    const lacking = named.dictionary.flatMap((inn, entry) =>
      typeof inn === 'string' && inn !== PERSON_INN && (counts[entry] ?? 0) > 0 && !listed.has(inn)
        ? [inn]
        : [],
    );

    if (lacking.length === 0) return;

    emit(null, 'legalEntityInn', { count: lacking.length, names: lacking.sort().slice(0, NAMED).join(', ') });
  },
};
