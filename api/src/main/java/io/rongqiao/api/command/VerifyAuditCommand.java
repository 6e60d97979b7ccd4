package io.rongqiao.api.command;

import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Goes through the audit log and says whether every record is as it was written. */
@Command(
    name = "verify-audit",
    description = "Checks the chain of the audit log; ends with 1 if it is broken.")
final class VerifyAuditCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    try (StopSequence parts = new StopSequence()) {
      var start = new PlatformStart(Settings.ofProcess(), new Progress(System.out), parts);
      AuditLog audit = AuditLog.over(start.openDatabase(), Clock.systemUTC());
      return switch (audit.verify()) {
        case AuditLog.Verification.Whole whole -> {
          System.out.printf("%d records, whole, ending in %s%n", whole.records(), whole.digest());
          yield 0;
        }
        case AuditLog.Verification.Broken broken -> {
          System.out.printf("Broken at record %d%n", broken.position());
          yield 1;
        }
      };
    }
  }
}
