package io.rongqiao.scoring.scorecard.fitted;

/**
 * A bin of a learnt characteristic.
 *
 * @param good how many good rows of the sample it holds
 * @param weight its weight of evidence
 * @param points what it earns; the worst of a characteristic earns none
 */
public record FittedBin(long good, long bad, double weight, int points) {}
