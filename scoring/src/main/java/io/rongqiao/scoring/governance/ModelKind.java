package io.rongqiao.scoring.governance;

/** What sort of model it is, which need not be the role it is approved for. */
public enum ModelKind {
  /** An additive scorecard that was learnt, which explains itself. */
  CHAMPION,
  /** Whatever was learnt to beat it. */
  CHALLENGER,
  /**
   * Weights by judgement, from a reviewed file; never in the shadow, for it gives no probability.
   */
  EXPERT
}
