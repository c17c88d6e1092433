import type { MergePlan } from '../../usecases/desk';

/** How many files wait for a decision. */
export function waitingFiles({ files }: MergePlan): number {
  return files.filter(({ fault, wants }) => fault === null && wants !== 'nothing').length;
}

/** How many can be merged as they are. */
export function readyFiles({ files }: MergePlan): number {
  return files.filter(({ fault, wants }) => fault === null && wants === 'nothing').length;
}
