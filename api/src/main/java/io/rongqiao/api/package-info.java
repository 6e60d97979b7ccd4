/**
 * Where the process begins: reads the command line and hands over to the command that was asked
 * for, or to the platform itself when none was.
 */
@NullMarked
package io.rongqiao.api;

import org.jspecify.annotations.NullMarked;
