package io.rongqiao.api.bench;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.profile.AssessEnterprise;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * From monthly sums to a sealed and stored profile, one after another, each in its own unit of
 * work.
 */
final class ProfileBench {

  private static final Access ACCESS = new Access.Platform("bench");
  private static final int ROUNDS = 17;
  private static final int WARM_UP = 10;

  private ProfileBench() {}

  static void measure(BenchPlatform platform) {
    var transactions = platform.bean(Transactions.class);
    List<EnterpriseKey> keys =
        transactions.call(
            ACCESS, () -> platform.bean(Enterprises.class).keysAfter(0, Integer.MAX_VALUE));
    List<Consent> consents =
        keys.stream()
            .flatMap(key -> transactions.call(ACCESS, () -> consent(platform, key)).stream())
            .toList();
    var assess = platform.bean(AssessEnterprise.class);
    LongStream.Builder nanos = LongStream.builder();
    ProcessorTime warm = ProcessorTime.now();
    for (int round = 0; round < ROUNDS; round++) {
      warm = round == WARM_UP ? ProcessorTime.now() : warm;
      for (Consent consent : consents) {
        long before = System.nanoTime();
        assess.assess(consent.enterprise(), BenchPlatform.DAY, consent.id());
        if (round >= WARM_UP) {
          nanos.add(System.nanoTime() - before);
        }
      }
    }
    report(nanos.build().sorted().toArray(), ProcessorTime.now().since(warm));
  }

  /** Of those who agreed to be read; a core enterprise that only owes did not. */
  private static Optional<Consent> consent(BenchPlatform platform, EnterpriseKey key) {
    return platform.bean(Consents.class).findLive(key, Grantee.PLATFORM, Purpose.CREDIT_PROFILE);
  }

  private static void report(long[] sorted, ProcessorTime.Taken used) {
    System.out.printf(
        "profile: %d profiles, median %.1f ms, 95th %.1f ms, 99th %.1f ms, longest %.1f ms;"
            + " %s a profile%n",
        sorted.length,
        millis(sorted, 0.5),
        millis(sorted, 0.95),
        millis(sorted, 0.99),
        sorted[sorted.length - 1] / 1e6,
        used.each(sorted.length));
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.floor(share * (sorted.length - 1))] / 1e6;
  }
}
