/**
 * The first class of every executable jar. It starts on any JDK from 17 on and continues on the one
 * the platform needs, or says in one sentence what is missing.
 */
@NullMarked
package io.rongqiao.migrations.launcher;

import org.jspecify.annotations.NullMarked;
