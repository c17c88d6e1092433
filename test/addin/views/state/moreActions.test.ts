import { moreActions } from '../../../../addin/src/views/state/moreActions';
import { CLEAN, overviewOf, sentTask, sessionAs, task } from '../tasks';

const reporter = sessionAs('reporter');

describe('the other actions', () => {
  it('leave out the next step', () => {
    expect(moreActions(overviewOf(task()), reporter, 'excel')).not.toContain('check');
    expect(moreActions(overviewOf(task({ findings: CLEAN })), reporter, 'excel')).toContain('check');
  });

  it('give the region’s sheets to operators only', () => {
    const book = overviewOf(task());

    expect(moreActions(book, sessionAs('operator'), 'excel')).toContain('attainment');
    expect(moreActions(book, reporter, 'excel')).not.toContain('attainment');
  });

  it('leave the region’s sheets out where they are the next step', () => {
    expect(moreActions(overviewOf(), sessionAs('operator'), 'excel')).not.toContain('check');
    expect(moreActions({ ...overviewOf(), owner: null }, sessionAs('operator'), 'excel')).not.toContain(
      'attainment',
    );
  });

  it('lead to the operator’s questions where seeing them is not the next step', () => {
    const changed = sentTask({ openThreads: 1, findings: CLEAN, changed: true });

    expect(moreActions(overviewOf(changed), reporter, 'excel')).toContain('returned');
    expect(moreActions(overviewOf(sentTask({ openThreads: 1 })), reporter, 'excel')).not.toContain(
      'returned',
    );
    expect(moreActions(overviewOf(sentTask()), reporter, 'excel')).not.toContain('returned');
  });

  it('add lacking sheets only with the key of somebody who reports', () => {
    const book = overviewOf(task(), task({ template: 'monitoring', sheet: null }));

    expect(moreActions(book, reporter, 'excel')).toContain('addSheets');
    expect(moreActions(book, null, 'excel')).not.toContain('addSheets');
  });

  it('offer merging and names only where a registry is', () => {
    expect(moreActions(overviewOf(task({ template: 'monitoring' })), reporter, 'excel')).not.toEqual(
      expect.arrayContaining(['merge']),
    );
    expect(moreActions(overviewOf(sentTask()), reporter, 'excel')).toEqual(
      expect.arrayContaining(['merge', 'names']),
    );
  });

  it('offer another workbook only outside Excel', () => {
    expect(moreActions(overviewOf(task()), reporter, 'file')).toContain('otherFile');
    expect(moreActions(overviewOf(task()), reporter, 'excel')).not.toContain('otherFile');
  });

  it('let one out who is in, and in who is out', () => {
    expect(moreActions(null, reporter, 'excel')).toEqual(['ownReport', 'signOut']);
    expect(moreActions(overviewOf(task()), null, 'excel')).toContain('signIn');
  });
});
