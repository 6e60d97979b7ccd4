/**
 * The broker that carries facts: one started inside this process when no other is configured, and
 * the topics the platform needs on whichever it is.
 */
@NullMarked
package io.rongqiao.api.broker;

import org.jspecify.annotations.NullMarked;
