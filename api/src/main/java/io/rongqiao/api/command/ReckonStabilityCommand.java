package io.rongqiao.api.command;

import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import io.rongqiao.scoring.governance.stability.StabilityReading;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reckons the stability of every model now instead of at its time. */
@Command(
    name = "reckon-stability",
    description =
        "Counts the outcomes of every section and reckons the stability of every model by month,"
            + " and prints the alarms that are new.")
final class ReckonStabilityCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Settings settings = Settings.ofProcess();
    try (StopSequence parts = new StopSequence()) {
      var start = new PlatformStart(settings, new Progress(System.out), parts);
      var database = new DatabaseCommands(start.openDatabase(), settings.businessDate());
      database
          .outcomes()
          .count()
          .forEach(
              (segment, known) ->
                  System.out.printf(
                      "%s: %d defaults and %d others, %s%n",
                      segment,
                      known.defaults(),
                      known.goods(),
                      known.lasts() ? "the expert's card leads" : "a champion may lead"));
      List<StabilityReading> alarms = database.stability().reckon();
      for (StabilityReading alarm : alarms) {
        System.out.printf(
            Locale.ROOT,
            "%s %s %s: %.3f over %d enterprises, %s%n",
            alarm.model(),
            alarm.month(),
            alarm.characteristic().isEmpty() ? "score" : alarm.characteristic(),
            alarm.index(),
            alarm.enterprises(),
            alarm.level());
      }
      System.out.printf("%d new alarms%n", alarms.size());
    }
    return 0;
  }
}
