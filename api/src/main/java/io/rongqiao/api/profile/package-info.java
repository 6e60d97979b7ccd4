/**
 * Credit profiles over HTTP: the latest one of an enterprise, each figure with its source, and a
 * fresh one on request.
 */
@NullMarked
package io.rongqiao.api.profile;

import org.jspecify.annotations.NullMarked;
