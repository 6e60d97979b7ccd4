package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.formula.Formula;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.matching.structure.InterestSubsidy;
import io.rongqiao.matching.structure.Repayment;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a product. */
final class TermsReader {

  /** Never from small and micro enterprises (R32, L14206–14208). */
  private static final Set<FeeKind> BANNED =
      Set.of(FeeKind.COMMITMENT_FEE, FeeKind.FUND_MANAGEMENT_FEE);

  private final TermFormulaReader formulas;

  TermsReader(Vocabulary vocabulary) {
    this.formulas = new TermFormulaReader(vocabulary);
  }

  Optional<Terms> read(JsonPlace place) {
    place.allowOnly(
        "amount",
        "tenorMonths",
        "purposes",
        "repayment",
        "rate",
        "limit",
        "fees",
        "security",
        "guarantee",
        "bridge",
        "interestSubsidy",
        "preferential",
        "timePromiseDays",
        "evidence");
    Optional<Terms.Bounds> bounds = bounds(place);
    SortedSet<Purpose> purposes = each(place.at("purposes"), Purpose::valueOf);
    SortedSet<EvidenceFamily> evidence = each(place.at("evidence"), EvidenceFamily::valueOf);
    Optional<Repayment> repayment = place.at("repayment").parsed(Repayment::valueOf);
    Optional<RateFormula> rate = formulas.rate(place.at("rate"));
    Optional<LimitFormula> limit = formulas.limit(place.at("limit"));
    @Nullable Formula longest = formulas.longest(place.at("tenorMonths"));
    Optional<Security> security = place.at("security").parsed(Security::valueOf);
    @Nullable Guarantee guarantee =
        place.has("guarantee") ? guarantee(place.at("guarantee")).orElse(null) : null;
    @Nullable RateFormula guaranteeFee =
        guarantee != null && place.at("guarantee").has("fee")
            ? formulas.guaranteeFee(place.at("guarantee").at("fee")).orElse(null)
            : null;
    @Nullable Bridging bridging =
        place.has("bridge") ? bridging(place.at("bridge")).orElse(null) : null;
    @Nullable InterestSubsidy subsidy =
        place.has("interestSubsidy")
            ? interestSubsidy(place.at("interestSubsidy")).orElse(null)
            : null;
    List<FeeFormula> fees = fees(place.at("fees"), guarantee != null);
    Optional<Boolean> preferential = place.at("preferential").truth();
    Optional<Integer> promise = place.at("timePromiseDays").wholeNumber();
    if (bounds.isEmpty()
        || repayment.isEmpty()
        || rate.isEmpty()
        || limit.isEmpty()
        || security.isEmpty()
        || preferential.isEmpty()
        || promise.isEmpty()) {
      return Optional.empty();
    }
    return ProductReader.accepted(
        place,
        () ->
            new Terms(
                bounds.get(),
                longest,
                purposes,
                repayment.get(),
                rate.get(),
                limit.get(),
                fees,
                security.get(),
                guarantee,
                guaranteeFee,
                bridging,
                subsidy,
                preferential.get(),
                promise.get(),
                evidence));
  }

  private static Optional<Terms.Bounds> bounds(JsonPlace place) {
    JsonPlace amount = place.at("amount");
    JsonPlace tenor = place.at("tenorMonths");
    amount.allowOnly("from", "to");
    tenor.allowOnly("from", "to", "formula");
    Optional<Money> least = amount.at("from").parsed(TermsReader::wholeYuan);
    Optional<Money> most = amount.at("to").parsed(TermsReader::wholeYuan);
    Optional<Integer> shortest = tenor.at("from").wholeNumber();
    Optional<Integer> longest = tenor.at("to").wholeNumber();
    if (least.isEmpty() || most.isEmpty() || shortest.isEmpty() || longest.isEmpty()) {
      return Optional.empty();
    }
    return ProductReader.accepted(
        place,
        () ->
            new Terms.Bounds(
                least.get(),
                most.get(),
                Tenor.ofMonths(shortest.get()),
                Tenor.ofMonths(longest.get())));
  }

  private static Money wholeYuan(String text) {
    Money money = Money.yuan(text);
    if (money.amount().stripTrailingZeros().scale() > 0) {
      throw new IllegalArgumentException("%s is no whole number of yuan".formatted(text));
    }
    return money;
  }

  private static <E extends Enum<E>> SortedSet<E> each(JsonPlace array, Function<String, E> parse) {
    TreeSet<E> values = new TreeSet<>();
    array.elements().forEach(element -> element.parsed(parse).ifPresent(values::add));
    return values;
  }

  private List<FeeFormula> fees(JsonPlace array, boolean guaranteed) {
    return array.elements().stream().flatMap(it -> fee(it, guaranteed).stream()).toList();
  }

  private Optional<FeeFormula> fee(JsonPlace place, boolean guaranteed) {
    Optional<FeeKind> kind = place.at("kind").parsed(FeeKind::valueOf);
    kind.ifPresent(it -> noteIfForbidden(place.at("kind"), it, guaranteed));
    if (place.has("formula")) {
      place.allowOnly("kind", "formula", "ceiling");
      return kind.flatMap(it -> formulas.fee(place, it));
    }
    place.allowOnly("kind", "share");
    Optional<Percentage> share = place.at("share").parsed(Percentage::ofFraction);
    return kind.isPresent() && share.isPresent()
        ? Optional.of(FeeFormula.constant(kind.get(), share.get()))
        : Optional.empty();
  }

  private static void noteIfForbidden(JsonPlace place, FeeKind kind, boolean guaranteed) {
    if (BANNED.contains(kind)) {
      place.fault("R32", "禁止收取" + kind.zh(), "a " + kind.en() + " is forbidden");
    } else if (guaranteed) {
      place.fault(
          "R31",
          "担保贷款除利息和担保费外不得收取" + kind.zh(),
          "with a guarantee there may be interest and guarantee fee, no " + kind.en());
    }
  }

  private static Optional<Bridging> bridging(JsonPlace place) {
    place.allowOnly("tenorMonths", "rate");
    Optional<Integer> months = place.at("tenorMonths").wholeNumber();
    Optional<AnnualRate> rate = place.at("rate").parsed(AnnualRate::ofFraction);
    return months.isPresent() && rate.isPresent()
        ? ProductReader.accepted(
            place, () -> new Bridging(Tenor.ofMonths(months.get()), rate.get()))
        : Optional.empty();
  }

  private static Optional<InterestSubsidy> interestSubsidy(JsonPlace place) {
    place.allowOnly("share", "from", "until", "source");
    Optional<Percentage> share = place.at("share").parsed(Percentage::ofFraction);
    Optional<LocalDate> from = place.at("from").parsed(LocalDate::parse);
    @Nullable LocalDate until =
        place.has("until") ? place.at("until").parsed(LocalDate::parse).orElse(null) : null;
    Optional<String> source = place.at("source").text();
    return share.isPresent() && from.isPresent() && source.isPresent()
        ? ProductReader.accepted(
            place, () -> new InterestSubsidy(share.get(), from.get(), until, source.get()))
        : Optional.empty();
  }

  private static Optional<Guarantee> guarantee(JsonPlace place) {
    boolean reckoned = place.has("fee");
    place.allowOnly(
        "guarantor", "governmentBacked", reckoned ? "fee" : "feeRate", "feeSubsidy", "shares");
    Optional<UUID> guarantor = place.at("guarantor").parsed(UUID::fromString);
    Optional<Boolean> governmentBacked = place.at("governmentBacked").truth();
    Optional<AnnualRate> feeRate =
        (reckoned ? place.at("fee").at("ceiling") : place.at("feeRate"))
            .parsed(AnnualRate::ofFraction);
    Optional<Percentage> subsidy = place.at("feeSubsidy").parsed(Percentage::ofFraction);
    Map<GuaranteeTier, Percentage> shares = new EnumMap<>(GuaranteeTier.class);
    JsonPlace shared = place.at("shares");
    for (GuaranteeTier tier : GuaranteeTier.values()) {
      if (shared.has(tier.name())) {
        shared
            .at(tier.name())
            .parsed(Percentage::ofFraction)
            .ifPresent(share -> shares.put(tier, share));
      }
    }
    if (guarantor.isEmpty()
        || governmentBacked.isEmpty()
        || feeRate.isEmpty()
        || subsidy.isEmpty()) {
      return Optional.empty();
    }
    return ProductReader.accepted(
        place,
        () ->
            new Guarantee(
                guarantor.get(), governmentBacked.get(), feeRate.get(), subsidy.get(), shares));
  }
}
