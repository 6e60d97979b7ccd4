package io.rongqiao.matching.receivable.resemblance;

import static java.util.Comparator.comparingLong;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds claims that add up to an amount exactly, if there are few enough of them. */
final class PartsThatAddUp {

  /** So many at most are tried, the largest first: 5 of 40 are 658,008 ways. */
  private static final int MOST_TRIED = 40;

  private final List<Claim> claims;
  private final long[] left;
  private final int least;
  private final int most;
  private final Deque<Claim> chosen = new ArrayDeque<>();

  private PartsThatAddUp(List<Claim> claims, int least, int most) {
    this.claims = claims;
    this.least = least;
    this.most = most;
    this.left = new long[claims.size() + 1];
    for (int index = claims.size() - 1; index >= 0; index--) {
      left[index] = left[index + 1] + ResemblanceRule.fen(claims.get(index));
    }
  }

  /** From {@code least} to {@code most} claims that make {@code fen} together. */
  static Optional<List<Claim>> among(List<Claim> claims, long fen, int least, int most) {
    List<Claim> largest =
        claims.stream()
            .sorted(comparingLong(ResemblanceRule::fen).reversed())
            .limit(MOST_TRIED)
            .toList();
    PartsThatAddUp search = new PartsThatAddUp(largest, least, most);
    return search.finds(0, fen) ? Optional.of(List.copyOf(search.chosen)) : Optional.empty();
  }

  private boolean finds(int from, long fen) {
    if (fen == 0) {
      return chosen.size() >= least;
    }
    if (fen < 0 || chosen.size() == most) {
      return false;
    }
    for (int index = from; index < claims.size() && left[index] >= fen; index++) {
      Claim claim = claims.get(index);
      chosen.addLast(claim);
      if (finds(index + 1, fen - ResemblanceRule.fen(claim))) {
        return true;
      }
      chosen.removeLast();
    }
    return false;
  }
}
