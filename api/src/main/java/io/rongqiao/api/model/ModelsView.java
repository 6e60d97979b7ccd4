package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every registered model, and what has shifted.
 *
 * @param today the day by which is judged what is in force
 * @param segments the outcomes counted in each section, by which is judged who leads there
 * @param alarms readings beyond a threshold, the newest month first
 */
@Serdeable
record ModelsView(
    LocalDate today,
    List<ModelView> items,
    List<StabilityView> alarms,
    List<SegmentView> segments,
    @Nullable String next) {}
