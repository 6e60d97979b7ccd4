package io.rongqiao.scoring.governance;

/**
 * What is said of a model when it is handed in.
 *
 * @param featureSet the version of the features that it was trained on
 * @param why what it is for
 */
public record ModelEntry(
    ModelKind kind,
    String version,
    Segment segment,
    String featureSet,
    String trainedBy,
    String why) {}
