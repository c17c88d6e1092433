import type { DeskMemory } from './deskMemory';
import type { DeskParts } from './deskParts';

/** What every action is given. */
export type DeskWork = DeskParts & { readonly memory: DeskMemory };
