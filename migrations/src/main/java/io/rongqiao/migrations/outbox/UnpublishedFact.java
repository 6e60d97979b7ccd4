package io.rongqiao.migrations.outbox;

import java.util.UUID;

/** A fact that waits in the outbox, with its place there and the id it is published under. */
public record UnpublishedFact(long position, UUID eventId, Fact fact) {}
