package io.rongqiao.scoring.firstviolation;

import io.rongqiao.scoring.secondviolation.DependsOnFirst;
import org.jspecify.annotations.Nullable;

/** One half of a cycle of concepts. */
public record DependsOnSecond(@Nullable DependsOnFirst other) {}
