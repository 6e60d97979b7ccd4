package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Requirement;
import io.rongqiao.matching.eligibility.Subject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A formula as it is held against a block: it clears the bits of the rows that do not meet it. */
sealed interface Sieve {

  /** From the lowest number to the highest, unsigned. */
  int WHOLE_SPAN = 0xFFFF_FFFE;

  /** Clears bits of {@code mask}; returns how many bytes of feature columns were read for it. */
  long restrict(Block block, long[] mask);

  /** Numbers from a lowest, so many above it; what is missing lies below every range. */
  record Range(int column, int from, int span) implements Sieve {

    @Override
    public long restrict(Block block, long[] mask) {
      int rows = RangeTest.FASTEST.restrict(block.measures[column], from, span, mask);
      return (long) rows * Integer.BYTES;
    }
  }

  /** Words by their number. */
  record Accepted(int column, BitSet words) implements Sieve {

    @Override
    public long restrict(Block block, long[] mask) {
      short[] numbers = block.codes[column];
      long read = 0;
      for (int word = 0; word < mask.length; word++) {
        if (mask[word] != 0) {
          mask[word] &= accepted(numbers, word << 6);
          read++;
        }
      }
      return read * Long.SIZE * Short.BYTES;
    }

    /** A word that was first met after this was made is not among those asked for. */
    private long accepted(short[] numbers, int start) {
      long bits = 0;
      for (int row = 0; row < Long.SIZE; row++) {
        bits |= (words.get(Short.toUnsignedInt(numbers[start + row])) ? 1L : 0L) << row;
      }
      return bits;
    }
  }

  /** Flags by their state. */
  record State(int column, BitSet states) implements Sieve {

    @Override
    public long restrict(Block block, long[] mask) {
      byte[] flags = block.flags[column];
      long read = 0;
      for (int word = 0; word < mask.length; word++) {
        if (mask[word] != 0) {
          long bits = 0;
          for (int row = 0; row < Long.SIZE; row++) {
            bits |= (states.get(flags[(word << 6) + row]) ? 1L : 0L) << row;
          }
          mask[word] &= bits;
          read++;
        }
      }
      return read * Long.SIZE;
    }
  }

  /** The same for every row: a subject that is not kept is known of nobody. */
  record Same(boolean answer) implements Sieve {

    @Override
    public long restrict(Block block, long[] mask) {
      if (!answer) {
        Arrays.fill(mask, 0);
      }
      return 0;
    }
  }

  /** Every part, one after the other, until nobody is left. */
  record Every(List<Sieve> parts) implements Sieve {

    @Override
    public long restrict(Block block, long[] mask) {
      long read = 0;
      for (Sieve part : parts) {
        if (isEmpty(mask)) {
          return read;
        }
        read += part.restrict(block, mask);
      }
      return read;
    }
  }

  /** At least so many of the parts: bit for bit, who has met one, two, … of those seen so far. */
  record Enough(int count, List<Sieve> parts) implements Sieve {

    @Override
    public long restrict(Block block, long[] mask) {
      long[][] met = new long[count + 1][mask.length];
      met[0] = mask.clone();
      long read = 0;
      for (Sieve part : parts) {
        long[] one = met[0].clone();
        read += part.restrict(block, one);
        for (int so = count; so > 0; so--) {
          for (int word = 0; word < mask.length; word++) {
            met[so][word] |= met[so - 1][word] & one[word];
          }
        }
      }
      System.arraycopy(met[count], 0, mask, 0, mask.length);
      return read;
    }
  }

  static boolean isEmpty(long[] mask) {
    for (long word : mask) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  static Sieve of(Formula formula, AudienceLayout layout) {
    return switch (formula) {
      case Formula.Leaf(Requirement requirement) -> leaf(requirement, layout);
      case Formula.Some(int count, List<Formula> parts) when count <= 0 -> new Same(true);
      case Formula.Some(int count, List<Formula> parts) when count > parts.size() ->
          new Same(false);
      case Formula.Some(int count, List<Formula> parts) -> {
        List<Sieve> sieves = parts.stream().map(part -> of(part, layout)).toList();
        yield count == sieves.size() ? new Every(sieves) : new Enough(count, sieves);
      }
    };
  }

  private static Sieve leaf(Requirement requirement, AudienceLayout layout) {
    Subject subject = requirement.test().subject();
    int column = layout.column(subject);
    if (column < 0) {
      return new Same(requirement.isMetBy(Actual.NOTHING));
    }
    return switch (subject) {
      case Measure _ -> range(requirement, column);
      case Code _ -> accepted(requirement, column, layout.words(column).all());
      case Flag _ -> state(requirement, column);
    };
  }

  private static Sieve range(Requirement requirement, int column) {
    if (requirement.test() instanceof Criterion.Within(Measure _, int from, int to)) {
      if (!requirement.wanted()) {
        throw new IllegalArgumentException("%s is no bound".formatted(requirement));
      }
      return from > to ? new Same(false) : new Range(column, from, to - from);
    }
    return requirement.isMetBy(Actual.NOTHING)
        ? new Range(column, Grid.MISSING, 0)
        : new Range(column, Grid.LOWEST, WHOLE_SPAN);
  }

  private static Sieve accepted(Requirement requirement, int column, List<String> words) {
    BitSet accepted = new BitSet();
    accepted.set(Words.MISSING, requirement.isMetBy(Actual.NOTHING));
    for (int word = 0; word < words.size(); word++) {
      accepted.set(word + 1, requirement.isMetBy(new Actual.Word(words.get(word))));
    }
    return new Accepted(column, accepted);
  }

  private static Sieve state(Requirement requirement, int column) {
    BitSet states = new BitSet();
    states.set(Block.UNKNOWN, requirement.isMetBy(Actual.NOTHING));
    states.set(Block.UNSET, requirement.isMetBy(new Actual.Claim(false)));
    states.set(Block.SET, requirement.isMetBy(new Actual.Claim(true)));
    return new State(column, states);
  }
}
