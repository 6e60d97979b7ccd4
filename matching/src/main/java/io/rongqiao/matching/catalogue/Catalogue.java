package io.rongqiao.matching.catalogue;

import io.rongqiao.matching.product.Products;
import java.time.LocalDate;
import java.util.Optional;
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
    return compiled != null && isFresh(compiled, day) ? compiled : compile(day);
  }

  /**
   * The catalogue in force on a day as it was when it was last asked for, if it was: for those who
   * see to it themselves that it still is.
   */
  public Optional<CompiledCatalogue> remembered(LocalDate day) {
    return Optional.ofNullable(current.get()).filter(it -> it.day().equals(day));
  }

  private boolean isFresh(CompiledCatalogue compiled, LocalDate day) {
    return compiled.day().equals(day) && compiled.revision() == products.revision();
  }

  /** Compiles what is in force; who waited for another to do so takes what that one made. */
  private synchronized CompiledCatalogue compile(LocalDate day) {
    CompiledCatalogue compiled = current.get();
    while (compiled == null || !isFresh(compiled, day)) {
      long revision = products.revision();
      compiled = new CompiledCatalogue(day, revision, products.inForceOn(day));
      current.set(compiled);
    }
    return compiled;
  }
}
