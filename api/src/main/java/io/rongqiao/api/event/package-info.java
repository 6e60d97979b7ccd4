/**
 * Facts on their way: a relay carries them from the outbox to the broker in order, consumers act on
 * them once each, and what cannot be acted on is parked where an operator sees it.
 */
@NullMarked
package io.rongqiao.api.event;

import org.jspecify.annotations.NullMarked;
