package io.rongqiao.matching.ranking;

import java.util.List;

/** Everything that came of matching one request against the catalogue. */
public record Composition(List<Proposal> proposals, List<Unmet> unmet) {

  public Composition {
    proposals = List.copyOf(proposals);
    unmet = List.copyOf(unmet);
  }
}
