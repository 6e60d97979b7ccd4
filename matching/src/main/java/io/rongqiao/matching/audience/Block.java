package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import java.util.Arrays;
import java.util.Optional;

/** The columns of so many enterprises as are scanned together. */
final class Block {

  /** Columns of a block are 64 KiB, so what one criterion leaves is still near for the next. */
  static final int ROWS = 16_384;

  static final int WORDS = ROWS / Long.SIZE;

  /** Stands for a row that holds nobody: its consent ended before any day. */
  static final int NOBODY = Integer.MIN_VALUE;

  private static final int NOT_RECKONED = Integer.MAX_VALUE;

  static final byte UNKNOWN = 0;
  static final byte UNSET = 1;
  static final byte SET = 2;

  final int[][] measures;
  final short[][] codes;
  final byte[][] flags;
  final long[] keys = new long[ROWS];

  /** The last day on which the row's enterprise may be counted, from 1970. */
  final int[] lastDays = new int[ROWS];

  /** The earliest of the last days, or {@link #NOT_RECKONED} after a change. */
  private int earliest = NOT_RECKONED;

  Block(AudienceLayout layout) {
    measures = new int[layout.measures().size()][ROWS];
    codes = new short[layout.codes().size()][ROWS];
    flags = new byte[layout.flags().size()][ROWS];
    Arrays.fill(lastDays, NOBODY);
  }

  void write(int row, long key, int lastDay, ApplicantFacts facts, AudienceLayout layout) {
    int column = 0;
    for (Measure measure : layout.measures()) {
      double measurement = facts.measurement(measure.name());
      measures[column++][row] = measure.grid().toUnits(measurement);
    }
    column = 0;
    for (Code code : layout.codes()) {
      Optional<String> word = facts.code(code.name());
      codes[column][row] =
          word.isPresent() ? layout.words(column).number(word.get()) : Words.MISSING;
      column++;
    }
    column = 0;
    for (Flag flag : layout.flags()) {
      Optional<Boolean> claim = facts.flag(flag.name());
      flags[column++][row] = claim.isEmpty() ? UNKNOWN : claim.get() ? SET : UNSET;
    }
    keys[row] = key;
    lastDays[row] = lastDay;
    earliest = NOT_RECKONED;
  }

  /** Sets the bits of all rows that may be counted on a day. */
  void countable(int day, long[] mask) {
    Arrays.fill(mask, -1L);
    if (earliest() < day) {
      RangeTest.FASTEST.restrict(lastDays, day, Integer.MAX_VALUE - day, mask);
    }
  }

  /** Readers may reckon it at the same time; they find the same. */
  private int earliest() {
    int known = earliest;
    if (known == NOT_RECKONED) {
      known = Arrays.stream(lastDays).min().orElse(NOBODY);
      earliest = known;
    }
    return known;
  }

  /** Blanks the row, so that nothing of whom it held remains in memory. */
  void clear(int row) {
    for (int[] measure : measures) {
      measure[row] = Grid.MISSING;
    }
    for (short[] code : codes) {
      code[row] = Words.MISSING;
    }
    for (byte[] flag : flags) {
      flag[row] = UNKNOWN;
    }
    keys[row] = 0;
    lastDays[row] = NOBODY;
    earliest = NOT_RECKONED;
  }
}
