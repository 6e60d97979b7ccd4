/**
 * Taking deliveries in: a load receives a file, checks it row by row, stores what is good, reports
 * what is not, and counts once what was delivered before. Everything a load stores, it stores in
 * one transaction.
 */
@NullMarked
package io.rongqiao.scoring.evidence.loading;

import org.jspecify.annotations.NullMarked;
