import type { Desk, Session } from '../../usecases/desk';
import type { Screen } from './screen';

/** Where work begins: with the key, on the browser road with the file, then at home. */
export function firstScreen(desk: Desk, session: Session | null): Screen['at'] {
  return session === null ? 'signIn' : workScreen(desk);
}

/** The same once it is known whether there is a key. */
export function workScreen(desk: Desk): Screen['at'] {
  return desk.file !== null && desk.file.current() === null ? 'file' : 'home';
}
