/**
 * Consents over HTTP: an enterprise gives them, withdraws them and sees who read what under them.
 */
@NullMarked
package io.rongqiao.api.consent;

import org.jspecify.annotations.NullMarked;
