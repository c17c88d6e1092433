import type { PaneEvent, PaneState } from './paneState';

/** The pane's state after `event`. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'go':
      return { ...state, screen: { at: event.to }, notice: event.notice ?? null, problem: null };
    case 'started':
      return { ...state, screen: { at: event.to }, session: event.session, problem: event.problem };
    case 'signedIn':
      return {
        ...state,
        screen: { at: event.to },
        session: event.session,
        notice: event.notice,
        problem: null,
      };
    case 'signedOut':
      return { ...state, screen: { at: 'signIn' }, session: null, overview: null, notice: event.notice };
    case 'keyEnded':
      return { ...state, session: null };
    case 'overviewRead':
      return {
        ...state,
        overview: event.overview,
        report: event.overview.ribbonCheck === null ? state.report : null,
      };
    case 'checked':
      return { ...state, report: event.report, unsaved: true };
    case 'changed':
      return { ...state, report: null, unsaved: true };
    case 'fileOpened':
      return {
        ...state,
        screen: { at: 'home' },
        overview: null,
        report: null,
        notice: event.notice,
        problem: null,
        unsaved: false,
      };
    case 'downloaded':
      return { ...state, unsaved: false };
    case 'dismissed':
      return { ...state, notice: null, problem: null };
  }
}
