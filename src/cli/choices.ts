/** What can be chosen on the command line, apart from the code that does it, which is loaded only when it is wanted. */
export const formats = ['json', 'ndjson', 'text'] as const;
export type Format = (typeof formats)[number];

export const seedNames = ['council', '2331', 'none'] as const;
export type SeedName = (typeof seedNames)[number];
