import type { Coverage } from './attainmentResult';

/** What somebody expected has said: `noData` also where one of two numbers is missing. */
export type Said = 'given' | 'absent' | 'noData' | 'notApplicable';

/** How many of those expected gave what was asked, from what each of them said. */
export function coverageOf(said: readonly Said[]): Coverage {
  const count = (kind: Said) => said.filter((each) => each === kind).length;

  return {
    expected: said.length,
    received: count('given'),
    notApplicable: count('notApplicable'),
    noData: count('noData'),
  };
}

/** Whether somebody who is waited for has not given what was asked. */
export function isIncomplete({ expected, received, notApplicable }: Coverage): boolean {
  return received < expected - notApplicable;
}
