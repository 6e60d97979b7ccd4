/**
 * Loads of evidence over HTTP: receiving a file as a stream, showing how far its load has come and
 * what was refused in it, and running the received loads one after the other in the background.
 */
@NullMarked
package io.rongqiao.api.load;

import org.jspecify.annotations.NullMarked;
