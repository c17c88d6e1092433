import { needsKey } from '../../../../addin/src/views/state/needsKey';
import { fakeFailure } from '../harness/fakeFailure';
import { fakeReport } from '../harness/fakeFindings';

const ended = (kind: 'keyUnknown' | 'headMoved') =>
  needsKey({
    check: fakeReport(0),
    sheets: [
      {
        template: 'mentees',
        sheet: 'Наставляемые',
        end: { kind: 'refused', error: fakeFailure(kind).error },
      },
    ],
  });

describe('a sending that was refused', () => {
  it('goes on with another key only when the key was the reason', () => {
    expect(ended('keyUnknown')).toBe(true);
    expect(ended('headMoved')).toBe(false);
  });
});
