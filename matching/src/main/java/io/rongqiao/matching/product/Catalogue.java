package io.rongqiao.matching.product;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The compiled catalogue of this process. It is compiled anew when a publication or another day
 * makes it stale, and swapped in whole: a match that is under way finishes on the old one.
 */
public final class Catalogue {

  private final Products products;
  private final AtomicReference<@Nullable CompiledCatalogue> current = new AtomicReference<>();

  public Catalogue(Products products) {
    this.products = products;
  }

  /** The catalogue in force on a day; asked within a unit of work. */
  public CompiledCatalogue inForceOn(LocalDate day) {
    CompiledCatalogue compiled = current.get();
    long revision = products.revision();
    if (compiled != null && compiled.revision() == revision && compiled.day().equals(day)) {
      return compiled;
    }
    CompiledCatalogue fresh = new CompiledCatalogue(day, revision, products.inForceOn(day));
    current.set(fresh);
    return fresh;
  }
}
