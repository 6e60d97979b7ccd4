/**
 * The pages: the single-page application comes from the class path, any address of its own is
 * answered with its first page, and every answer says what a browser may do with it.
 */
@NullMarked
package io.rongqiao.api.page;

import org.jspecify.annotations.NullMarked;
