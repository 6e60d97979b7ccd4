package io.rongqiao.scoring.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes a scorecard as PMML, SQL or JSON. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a scorecard as PMML, SQL or JSON.")
final class ExportCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new IllegalArgumentException("export is not there yet");
  }
}
