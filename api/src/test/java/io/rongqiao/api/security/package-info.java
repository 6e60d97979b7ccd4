/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.security;

import org.jspecify.annotations.NullMarked;
