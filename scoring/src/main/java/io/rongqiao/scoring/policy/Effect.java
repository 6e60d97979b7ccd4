package io.rongqiao.scoring.policy;

/** What follows where a rule is not met. */
public enum Effect {
  /** The structure or deal cannot be. */
  BLOCKS,
  /** It can be, if somebody answers for it. */
  WARNS,
  /** A person must look before it can be; the rule itself refuses nothing. */
  RAISES_REVIEW,
  /** Nothing: the case is counted differently, or not at all. */
  NOTES
}
