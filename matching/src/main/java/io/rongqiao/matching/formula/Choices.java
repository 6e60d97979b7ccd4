package io.rongqiao.matching.formula;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a formula chooses by: the words it names of each code, and where the tiers of each measure
 * begin.
 */
record Choices(
    SortedMap<String, SortedSet<String>> words, SortedMap<String, SortedSet<Integer>> tiers) {

  static Choices of(Formula formula) {
    Choices choices = new Choices(new TreeMap<>(), new TreeMap<>());
    choices.gather(formula);
    return choices;
  }

  private void gather(Formula formula) {
    switch (formula) {
      case Formula.Constant _, Formula.Feature _ -> {}
      case Formula.Times times -> {
        gather(times.number());
        gather(times.of());
      }
      case Formula.Sum sum -> sum.parts().forEach(this::gather);
      case Formula.Least least -> least.parts().forEach(this::gather);
      case Formula.Most most -> most.parts().forEach(this::gather);
      case Formula.ByCode byCode -> {
        words
            .computeIfAbsent(byCode.code().name(), _ -> new TreeSet<>())
            .addAll(byCode.cases().keySet());
        byCode.cases().values().forEach(this::gather);
        if (byCode.otherwise() != null) {
          gather(byCode.otherwise());
        }
      }
      case Formula.ByTier byTier -> {
        SortedSet<Integer> cuts =
            tiers.computeIfAbsent(byTier.measure().name(), _ -> new TreeSet<>());
        for (Formula.Tier tier : byTier.tiers()) {
          cuts.add(tier.fromUnits());
          gather(tier.then());
        }
      }
    }
  }
}
