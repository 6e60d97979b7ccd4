/**
 * Applications over HTTP: an enterprise asks for money, sees what fits and what does not and why,
 * and takes its application back.
 */
@NullMarked
package io.rongqiao.api.application;

import org.jspecify.annotations.NullMarked;
