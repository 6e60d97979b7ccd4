package io.rongqiao.scoring.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Validates a model on a labelled portfolio and writes a report. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Validates a model on a labelled portfolio and writes a report.")
final class ValidateCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new IllegalArgumentException("validate is not there yet");
  }
}
