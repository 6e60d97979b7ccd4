/**
 * Reverse factoring over HTTP: the list of core enterprises, their programmes with limits and
 * suppliers, and early payment of what they confirmed.
 */
@NullMarked
package io.rongqiao.api.reversefactoring;

import org.jspecify.annotations.NullMarked;
