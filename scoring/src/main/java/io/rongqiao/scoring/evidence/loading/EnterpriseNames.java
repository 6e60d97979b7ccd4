package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The keys of the enterprises that a delivery names. Asks for the unknown ones of a batch at once
 * and remembers the answers, up to a bound.
 */
final class EnterpriseNames {

  /** The key of an enterprise nobody knows. */
  static final long UNKNOWN = 0;

  private static final int MOST_REMEMBERED = 1_000_000;

  private final Function<Collection<String>, Map<String, EnterpriseKey>> register;
  private final Map<String, Long> remembered = new HashMap<>();

  EnterpriseNames(Function<Collection<String>, Map<String, EnterpriseKey>> register) {
    this.register = register;
  }

  /** The key of each row's enterprise, {@link #UNKNOWN} where there is none. */
  long[] keys(RowBatch batch, int column) {
    String[] names = names(batch, column);
    ask(names);
    long[] keys = new long[names.length];
    for (int row = 0; row < keys.length; row++) {
      keys[row] =
          row > 0 && names[row].equals(names[row - 1])
              ? keys[row - 1]
              : remembered.getOrDefault(names[row], UNKNOWN);
    }
    return keys;
  }

  /** Rows of one enterprise mostly stand together and share a string. */
  private static String[] names(RowBatch batch, int column) {
    String[] names = new String[batch.rows()];
    byte[] bytes = batch.bytes();
    for (int row = 0; row < names.length; row++) {
      int start = batch.start(row, column);
      int end = batch.end(row, column);
      boolean isAsBefore =
          row > 0
              && Arrays.equals(
                  bytes,
                  start,
                  end,
                  bytes,
                  batch.start(row - 1, column),
                  batch.end(row - 1, column));
      names[row] = isAsBefore ? names[row - 1] : batch.text(row, column);
    }
    return names;
  }

  private void ask(String[] names) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    Set<String> unknown = new LinkedHashSet<>();
    for (int row = 0; row < names.length; row++) {
      boolean isAsBefore = row > 0 && names[row].equals(names[row - 1]);
      if (!isAsBefore && !names[row].isEmpty() && !remembered.containsKey(names[row])) {
        unknown.add(names[row]);
      }
    }
    if (!unknown.isEmpty()) {
      Map<String, EnterpriseKey> found = register.apply(unknown);
      unknown.forEach(
          name ->
              remembered.put(name, found.containsKey(name) ? found.get(name).value() : UNKNOWN));
    }
  }
}
