package io.rongqiao.scoring.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures the features of enterprises from a folder of evidence. */
@Command(
    name = "features",
    mixinStandardHelpOptions = true,
    description = "Measures the features of enterprises from a folder of evidence.")
final class FeaturesCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new IllegalArgumentException("features is not there yet");
  }
}
