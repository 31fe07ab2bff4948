/** The broken dependency rules in a folder laid out like the clone. */
export function findBrokenRules(folder?: string): Promise<{ rule: string; comment: string; from: string; to: string }[]>;
