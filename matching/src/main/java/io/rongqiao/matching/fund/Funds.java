package io.rongqiao.matching.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The funds there are, with their rules. */
public interface Funds {

  /** In the order of their codes. */
  List<CompensationFund> all();

  Optional<CompensationFund> find(FundId id);

  Optional<CompensationFund> findByCode(String code);

  /** The rules for a loan paid out on a day: of those that cover it the highest number. */
  Optional<FundRules> rulesOn(FundId fund, LocalDate day);

  Optional<FundRules> rules(FundId fund, int number);

  /** All rules, the newest first. */
  List<FundRules> history(FundId fund);

  void add(CompensationFund fund);

  void add(FundRules rules, String author, String approver, Instant at);
}
