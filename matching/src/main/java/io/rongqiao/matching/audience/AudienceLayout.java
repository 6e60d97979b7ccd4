package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which subject stands in which column: four bytes for a measure, two for a code, one for a flag.
 */
public final class AudienceLayout {

  private final List<Measure> measures = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();

  public AudienceLayout(Collection<? extends Subject> subjects) {
    for (Subject subject : subjects) {
      switch (subject) {
        case Measure measure -> place(measure, measures);
        case Code code -> {
          place(code, codes);
          words.add(new Words());
        }
        case Flag flag -> place(flag, flags);
      }
    }
  }

  private <T extends Subject> void place(T subject, List<T> kind) {
    if (columns.put(subject.name(), kind.size()) != null) {
      throw new IllegalArgumentException("%s has a column already".formatted(subject.name()));
    }
    kind.add(subject);
  }

  List<Measure> measures() {
    return measures;
  }

  List<Code> codes() {
    return codes;
  }

  List<Flag> flags() {
    return flags;
  }

  /** The words that the code in a column may stand at. */
  Words words(int codeColumn) {
    return words.get(codeColumn);
  }

  /** The column among those of its kind, -1 for a subject that is not kept. */
  int column(Subject subject) {
    return columns.getOrDefault(subject.name(), -1);
  }

  /** Bytes of feature columns that one enterprise takes. */
  public int bytesPerEnterprise() {
    return Integer.BYTES * measures.size() + Short.BYTES * codes.size() + flags.size();
  }
}
