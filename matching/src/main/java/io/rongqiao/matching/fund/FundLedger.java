package io.rongqiao.matching.fund;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The book of a fund. Every method works inside the manager's unit of work. */
public interface FundLedger {

  /** What is there. */
  Money balance(FundId fund);

  /** The lines after a position, in order. */
  List<FundEntry> entries(FundId fund, long after, int most);

  /** What was entered under a key. */
  Optional<FundEntry> find(FundId fund, ClientKey key);

  Outcome contribute(FundId fund, Contribution contribution, ClientKey key, String by, Instant at);

  /** Pays a claim. */
  Outcome pay(
      FundId fund, UUID claim, Money amount, LocalDate on, ClientKey key, String by, Instant at);

  /** Takes back what a claimant recovered. */
  Outcome refund(
      FundId fund, UUID claim, Money amount, LocalDate on, ClientKey key, String by, Instant at);

  /** What became of a line. */
  sealed interface Outcome {

    /** Entered; {@code repeated} where the key had entered the same before. */
    record Entered(FundEntry entry, boolean repeated) implements Outcome {}

    /** The fund has not enough. */
    record NotEnough(Money balance) implements Outcome {}

    /** The key entered something else before. */
    record KeyReused() implements Outcome {}
  }
}
