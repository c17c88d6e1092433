import type { FindingTexts } from '../findingText';
import { readFindings } from './readFindings';
import { ruleFindings } from './ruleFindings';
import { sheetFindings } from './sheetFindings';

/** What is wrong and what to do, in Russian, for every finding. */
export const findings: FindingTexts = { ...readFindings, ...sheetFindings, ...ruleFindings };
