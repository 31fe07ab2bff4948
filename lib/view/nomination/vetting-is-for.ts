/** Who vets and decides, said to whoever may not. */
export const VETTING_IS_FOR = 'Only a vetting officer vets and decides, and nobody what they or a trust of theirs nominated or countersigned';
