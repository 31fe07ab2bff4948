/** What is recorded of the programme. */
export const RECORDING_ACTS = ['founding.loaded', 'founding.extended', 'source.added'] as const;

export type RecordingAct = (typeof RECORDING_ACTS)[number];
