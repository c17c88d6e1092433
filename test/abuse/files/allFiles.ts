import { archives } from './cases/archives';
import { bigFiles } from './cases/bigFiles';
import { otherFiles } from './cases/otherFiles';
import { otherHands } from './cases/otherHands';
import { sheetParts } from './cases/sheetParts';
import { xmlCases } from './cases/xmlCases';
import type { FileCase } from './fileCase';

/** Every file of the corpus. */
export const ALL_FILES: readonly FileCase[] = [
  ...otherFiles,
  ...archives,
  ...xmlCases,
  ...sheetParts,
  ...bigFiles,
  ...otherHands,
];
