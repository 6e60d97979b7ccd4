/**
 * Financing of receivables over HTTP: requests to financiers, their offers and sealed bids, notices
 * of assignment, and what is paid, diluted or bought back afterwards.
 */
@NullMarked
package io.rongqiao.api.financing;

import org.jspecify.annotations.NullMarked;
