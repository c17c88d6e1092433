import { countFindings } from '../../../../addin/src/views/state/countFindings';
import { readyFiles, waitingFiles } from '../../../../addin/src/views/state/waitingFiles';
import { fakeReport } from '../harness/fakeFindings';

const FILE = { rows: 3, organisation: null, headings: null } as const;

describe('counts', () => {
  it('of findings tell errors, warnings and what is only for information apart', () => {
    expect(countFindings(fakeReport(5))).toEqual({ total: 5, errors: 2, unexplained: 2, warnings: 2 });
    expect(countFindings(null)).toEqual({ total: 0, errors: 0, unexplained: 0, warnings: 0 });
  });

  it('of files leave out those that cannot be taken', () => {
    const plan = {
      template: 'mentees' as const,
      organisations: [],
      columns: [],
      nobodys: false,
      missing: [],
      files: [
        { ...FILE, name: 'a.xlsx', fault: null, wants: 'nothing' as const },
        { ...FILE, name: 'b.xlsx', fault: null, wants: 'approval' as const },
        { ...FILE, name: 'c.xlsx', fault: null, wants: 'organisation' as const },
        { ...FILE, name: 'd.xlsx', fault: 'damaged' as const, wants: 'nothing' as const },
      ],
    };

    expect([readyFiles(plan), waitingFiles(plan)]).toEqual([1, 2]);
  });
});
