/**
 * Leads and offers over HTTP: an enterprise sends proposals to lenders, a lender reads its leads
 * with their evidence and answers, the enterprise decides.
 */
@NullMarked
package io.rongqiao.api.lead;

import org.jspecify.annotations.NullMarked;
