/**
 * Who is asking: accounts of people and programs, their sign-in by OAuth 2.1, the tokens they get,
 * and what those let them do.
 */
@NullMarked
package io.rongqiao.api.security;

import org.jspecify.annotations.NullMarked;
