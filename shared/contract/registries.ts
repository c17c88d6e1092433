/** What a deployment takes of registries about persons: their rows without names, or only what they add up to. */
export const REGISTRIES = ['rows', 'counts'] as const;

/** The setting of a deployment (`SVOD_REGISTRIES`). */
export type Registries = (typeof REGISTRIES)[number];
