/** Tests of the package of the same name. */
@NullMarked
package io.rongqiao.api.application;

import org.jspecify.annotations.NullMarked;
