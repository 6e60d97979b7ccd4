package io.rongqiao.scoring.party;

import java.util.List;

/** The enterprises around one: what binds them to it, and what they sold to one another. */
public record Neighbourhood(List<Tie> ties, List<Sale> sales) {

  /** Nobody is known around it. */
  public static final Neighbourhood NONE = new Neighbourhood(List.of(), List.of());

  public Neighbourhood {
    ties = List.copyOf(ties);
    sales = List.copyOf(sales);
  }
}
