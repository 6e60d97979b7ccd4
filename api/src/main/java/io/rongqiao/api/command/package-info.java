/**
 * The platform's own command line: what an operator or a risk team does from a terminal, with the
 * same use cases that serve the pages.
 */
@NullMarked
package io.rongqiao.api.command;

import org.jspecify.annotations.NullMarked;
