package io.rongqiao.scoring.enterprise;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions as the National Bureau of Statistics listed them on 2023-06-30: 31 provinces, 342
 * prefectures, 2978 counties; without Hong Kong, Macao and Taiwan. A code abolished before that day
 * is not found.
 */
public final class Divisions {

  private static final Divisions STANDARD = new Divisions();

  private final Map<String, Division> byCode = new LinkedHashMap<>();

  private Divisions() {
    for (String[] row : ReferenceTable.rows("divisions.csv")) {
      Division parent = byCode.get(row[2]);
      String name = parent == null ? row[1] : parent.name() + row[1];
      byCode.put(row[0], new Division(row[0], name));
    }
  }

  public static Divisions standard() {
    return STANDARD;
  }

  /** Finds a division by its six digits; its name begins with those it lies in. */
  public Optional<Division> find(String code) {
    return Optional.ofNullable(byCode.get(code.strip()));
  }

  /** Every division, in the order of the list. */
  public Collection<Division> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }
}
