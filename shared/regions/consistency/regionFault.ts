/** What is wrong with a region's data, and where: `municipalities[3].key`. Written for whoever edits the data. */
export type RegionFault = { readonly path: string; readonly message: string };
