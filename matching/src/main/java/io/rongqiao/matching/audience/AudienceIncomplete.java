package io.rongqiao.matching.audience;

/** Some partitions of the audience did not answer in time, or are being read in. */
public final class AudienceIncomplete extends RuntimeException {

  private static final long serialVersionUID = 1;

  public AudienceIncomplete(int answered, int partitions) {
    super("%d of %d partitions answered".formatted(answered, partitions));
  }
}
