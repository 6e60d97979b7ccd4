/**
 * Funds that compensate losses on loans to small enterprises, over HTTP: what they ask, what they
 * were given, and the calls on them from filing to refund.
 */
@NullMarked
package io.rongqiao.api.fund;

import org.jspecify.annotations.NullMarked;
