/**
 * What is known about an enterprise: invoices, tax filings, bills, receivables, registry, court and
 * credit records, each with the day its source could first have told it. Here stand the families of
 * evidence, the values that come back when the evidence is read as of a day, and the port that
 * reads them; the sub-packages bring deliveries in.
 */
@NullMarked
package io.rongqiao.scoring.evidence;

import org.jspecify.annotations.NullMarked;
