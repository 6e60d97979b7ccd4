/**
 * Fetching evidence from providers that offer it over HTTP: for each provider and kind a schedule,
 * a cursor that says how far it has been fetched, and patience when the provider does not answer.
 */
@NullMarked
package io.rongqiao.scoring.evidence.connector;

import org.jspecify.annotations.NullMarked;
