package io.rongqiao.matching.product;

import java.util.List;
import java.util.Optional;

/** The institutions on the platform. */
public interface Institutions {

  Optional<Institution> find(InstitutionId id);

  /** All of them, in the order of their names. */
  List<Institution> all();

  /** Admits an institution; keeps what is there already. */
  boolean add(Institution institution);
}
