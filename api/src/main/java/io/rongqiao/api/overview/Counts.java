package io.rongqiao.api.overview;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How much there is of everything.
 *
 * @param invoices rows of invoices that deliveries brought, counted once each
 * @param profiles assessments that were sealed
 * @param loadsRunning loads that are received, wait or run
 * @param parkedEvents events put aside because acting on them failed
 */
@Serdeable
record Counts(
    long enterprises,
    long invoices,
    long profiles,
    long applications,
    long leads,
    long offers,
    long loadsRunning,
    long parkedEvents) {}
