import type { AttainmentTexts } from '../ru/paneAttainment';

/** Texts of the screen that draws the region's sheets, in English. */
export const attainment: AttainmentTexts = {
  title: "The region's sheets",
  hint: 'Targets and facts by district, charts, and who has sent. What you built beside them stays.',
  submit: 'Draw or refresh',
  working: "Drawing the region's sheets",
  done: (instant) => `The sheets are ready. Data as of ${instant}.`,
  asOf: (year, instant) => `Year ${year}: data as of ${instant}`,
  notAllowed: "The region's sheets are for the operator and the analyst.",
};
