package io.rongqiao.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everyone who may sign in. */
public interface Accounts {

  Optional<Account> find(UUID id);

  /** Every open account, in the order in which they were opened. */
  List<Account> all();

  /** How the account with this login proves itself; none when it is unknown or disabled. */
  Optional<Proof> proofOf(String login);

  void open(
      Account account, @Nullable String passwordHash, @Nullable String publicKeys, Instant at);

  boolean isOpen(String login);

  /** Counts one more wrong password and keeps the account locked until then. */
  void countFailure(UUID id, @Nullable Instant lockedUntil);

  void forgetFailures(UUID id);

  /** What an account proves itself with, and how often that failed lately. */
  record Proof(
      Account account,
      @Nullable String passwordHash,
      @Nullable String publicKeys,
      int failures,
      @Nullable Instant lockedUntil) {}
}
