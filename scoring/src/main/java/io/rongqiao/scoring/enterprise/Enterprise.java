package io.rongqiao.scoring.enterprise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A legal entity that asks for money: the platform's key and what the register says. */
public record Enterprise(EnterpriseKey key, Registration registration) {

  public Uscc uscc() {
    return registration.uscc();
  }

  public String name() {
    return registration.name();
  }

  /** The size class by the standard in force on a day, as far as the register allows to tell. */
  public Optional<SizeClass> sizeClass(LocalDate on) {
    return SizeStandard.standard().classify(registration, on);
  }

  /** What deserves a second look before this identity is relied on. */
  public Set<CodeWarning> warnings() {
    return uscc().warnings();
  }
}
