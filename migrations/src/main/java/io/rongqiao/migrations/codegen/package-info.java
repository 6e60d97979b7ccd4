/**
 * Makes the jOOQ tables of {@code io.rongqiao.migrations.schema} from the migrations while the
 * platform is built. Nothing here is used once it runs.
 */
@NullMarked
package io.rongqiao.migrations.codegen;

import org.jspecify.annotations.NullMarked;
