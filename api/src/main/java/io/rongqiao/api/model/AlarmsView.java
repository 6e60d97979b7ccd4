package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The alarms that a reckoning raised for the first time. */
@Serdeable
record AlarmsView(List<StabilityView> items) {}
