/** Colours of the NHS tag. */
export type TagColour = 'white' | 'grey' | 'green' | 'aqua-green' | 'blue' | 'purple' | 'pink' | 'red' | 'orange' | 'yellow';

/** How a status is shown: its word carries it, the colour only helps. `isHedged` draws a broken outline: not settled. */
export type StatusTagView = { readonly text: string; readonly colour: TagColour; readonly isHedged?: boolean };

/** A status that no source gives at this clock. */
export const NOT_RECORDED_TAG: StatusTagView = { text: 'Not recorded', colour: 'white', isHedged: true };
