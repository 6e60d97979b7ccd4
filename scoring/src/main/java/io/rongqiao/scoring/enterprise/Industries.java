package io.rongqiao.scoring.enterprise;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The industries of GB/T 4754-2017 with Amendment No. 1 of 2019: 20 sections, 97 divisions, 473
 * groups and 1381 classes, as a public table has them. The amended standard counts 1382 classes, so
 * one may be missing.
 */
public final class Industries {

  private static final Industries STANDARD = new Industries();

  private final Map<String, Industry> byCode = new LinkedHashMap<>();
  private final Map<String, Industry> byDigits = new LinkedHashMap<>();

  private Industries() {
    for (String[] row : ReferenceTable.rows("industries.csv")) {
      var industry = new Industry(row[0], row[1]);
      byCode.put(industry.code(), industry);
      if (industry.code().length() > 1) {
        byDigits.put(industry.code().substring(1), industry);
      }
    }
  }

  public static Industries standard() {
    return STANDARD;
  }

  /** Finds an industry by its code, with or without the section's letter. */
  public Optional<Industry> find(String code) {
    String wanted = code.strip().toUpperCase(Locale.ROOT);
    Industry byLetter = byCode.get(wanted);
    return Optional.ofNullable(byLetter == null ? byDigits.get(wanted) : byLetter);
  }

  /** Every industry, in the order of the standard. */
  public Collection<Industry> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }
}
