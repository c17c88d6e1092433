import type { CheckReport, Overview, Problem, Session } from '../../usecases/desk';
import type { Screen } from './screen';

/** All that outlives a screen. Nothing of it is kept after the pane is closed. */
export type PaneState = {
  readonly screen: Screen;
  /** `null`: without a key. */
  readonly session: Session | null;
  /** The last one read, shown while it is read anew. */
  readonly overview: Overview | null;
  /** Of the last check, explanations included. */
  readonly report: CheckReport | null;
  /** How the last action ended, for the home screen. */
  readonly notice: string | null;
  /** Why something on the way to this screen did not go well. */
  readonly problem: Problem | null;
  /** Browser road: whether the workbook was changed since it was downloaded. */
  readonly unsaved: boolean;
};

/** What happens to the pane. */
export type PaneEvent =
  | { readonly type: 'go'; readonly to: Screen['at']; readonly notice?: string }
  | {
      readonly type: 'started';
      readonly session: Session | null;
      readonly problem: Problem | null;
      readonly to: Screen['at'];
    }
  | {
      readonly type: 'signedIn';
      readonly session: Session;
      readonly to: Screen['at'];
      readonly notice: string;
    }
  | { readonly type: 'signedOut'; readonly notice: string }
  /** The service said that the key will never open anything again. */
  | { readonly type: 'keyEnded' }
  | { readonly type: 'overviewRead'; readonly overview: Overview }
  /** The workbook was checked, or an explanation was kept in it. */
  | { readonly type: 'checked'; readonly report: CheckReport }
  /** Something else was written into the workbook, so that the last check says nothing any more. */
  | { readonly type: 'changed' }
  /** Another workbook was opened on the browser road. */
  | { readonly type: 'fileOpened'; readonly notice: string }
  | { readonly type: 'downloaded' }
  | { readonly type: 'dismissed' };

/** The pane before anything is known. */
export const initialState: PaneState = {
  screen: { at: 'starting' },
  session: null,
  overview: null,
  report: null,
  notice: null,
  problem: null,
  unsaved: false,
};
