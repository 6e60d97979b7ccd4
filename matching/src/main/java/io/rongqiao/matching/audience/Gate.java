package io.rongqiao.matching.audience;

import java.util.List;

/** A formula over the answers of its leaves, sixty-four enterprises at a time. */
sealed interface Gate {

  /** Who meets this, if the leaf at place {@code forced} answered {@code instead}. */
  long meet(long[] leaves, int forced, long instead);

  /** The answer of the leaf at that place. */
  record Input(int place) implements Gate {

    @Override
    public long meet(long[] leaves, int forced, long instead) {
      return place == forced ? instead : leaves[place];
    }
  }

  /** At least so many of the parts. */
  record Enough(int count, List<Gate> parts) implements Gate {

    @Override
    public long meet(long[] leaves, int forced, long instead) {
      if (count <= 0) {
        return -1;
      }
      if (count == parts.size()) {
        long all = -1;
        for (Gate part : parts) {
          all &= part.meet(leaves, forced, instead);
        }
        return all;
      }
      long[] met = new long[count + 1];
      met[0] = -1;
      for (Gate part : parts) {
        long one = part.meet(leaves, forced, instead);
        for (int so = count; so > 0; so--) {
          met[so] |= met[so - 1] & one;
        }
      }
      return met[count];
    }
  }

  static Gate of(Formula formula) {
    return of(formula, new int[1]);
  }

  private static Gate of(Formula formula, int[] next) {
    return switch (formula) {
      case Formula.Leaf _ -> new Input(next[0]++);
      case Formula.Some(int count, List<Formula> parts) ->
          new Enough(count, parts.stream().map(part -> of(part, next)).toList());
    };
  }
}
