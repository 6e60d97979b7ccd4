package io.rongqiao.migrations.violations;

import io.rongqiao.scoring.firstviolation.DependsOnSecond;

/** The lowest module sees a higher one. */
record LooksUp(DependsOnSecond higher) {}
