/**
 * Evidence that source systems send as events, one row each, instead of files: read from its topic
 * and taken in as loads, whose reports tell what was wrong with which event.
 */
@NullMarked
package io.rongqiao.api.stream;

import org.jspecify.annotations.NullMarked;
