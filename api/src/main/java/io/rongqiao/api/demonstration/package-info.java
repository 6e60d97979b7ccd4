/**
 * An invented world on an otherwise empty platform, so that it can be tried at once: enterprises
 * with years of evidence, their consents and profiles, a few applications at lenders, and somebody
 * to sign in as for every role.
 */
@NullMarked
package io.rongqiao.api.demonstration;

import org.jspecify.annotations.NullMarked;
