package io.rongqiao.matching.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the words of one code, in the order in which they were first met; 0 is none. */
final class Words {

  static final short MISSING = 0;

  private static final int MOST = 65_535;

  private final Map<String, Short> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of the word, a new one if it was never met. */
  synchronized short number(String word) {
    Short known = numbers.get(word);
    if (known != null) {
      return known;
    }
    if (words.size() == MOST) {
      throw new IllegalStateException("A code has more than %d words".formatted(MOST));
    }
    words.add(word);
    short number = (short) words.size();
    numbers.put(word, number);
    return number;
  }

  /** Every word met so far; the first has number 1. */
  synchronized List<String> all() {
    return List.copyOf(words);
  }
}
