import { paneReducer } from '../../../../addin/src/views/state/paneReducer';
import { initialState } from '../../../../addin/src/views/state/paneState';
import { fakeReport } from '../harness/fakeFindings';
import { overviewOf, sentTask } from '../tasks';

const checked = { ...initialState, report: fakeReport(3) };
const overview = overviewOf(sentTask());

describe('what the pane remembers of a check', () => {
  it('stays when the workbook is read again', () => {
    expect(paneReducer(checked, { type: 'overviewRead', overview }).report).toBe(checked.report);
  });

  it.each(['ready', 'open'] as const)(
    'is gone when the ribbon’s button checked after it: %s',
    (ribbonCheck) => {
      const event = { type: 'overviewRead', overview: { ...overview, ribbonCheck } } as const;

      expect(paneReducer(checked, event).report).toBeNull();
    },
  );
});
