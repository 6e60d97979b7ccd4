package io.rongqiao.scoring.secondviolation;

import io.rongqiao.scoring.firstviolation.DependsOnSecond;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle of concepts. */
public record DependsOnFirst(@Nullable DependsOnSecond other) {}
