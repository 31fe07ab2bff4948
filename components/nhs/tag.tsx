import type { TagColour } from '@/lib/view/status/status-tag';

export type TagProps = {
  /** An adjective: what state the thing is in. */
  text: string;
  colour?: TagColour;
  /** Draws a broken outline: not settled yet. */
  isHedged?: boolean;
};

/** The NHS tag, for a status only. */
export function Tag({ text, colour, isHedged = false }: TagProps) {
  return <strong className={`nhsuk-tag${colour ? ` nhsuk-tag--${colour}` : ''}${isHedged ? ' gde-tag--hedged' : ''}`}>{text}</strong>;
}
