package io.rongqiao.api.acceptance;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What came of learning.
 *
 * @param outcome LEARNED, or UNCHANGED where too little is new or no curve differs
 * @param version the new version, in force since now
 */
@Serdeable
record LearningView(String outcome, @Nullable AcceptanceVersionView version) {}
