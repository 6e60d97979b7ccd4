/** Enterprises over HTTP: what the register says of one, for those who may know it. */
@NullMarked
package io.rongqiao.api.enterprise;

import org.jspecify.annotations.NullMarked;
