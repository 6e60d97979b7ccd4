/**
 * What an enterprise asks for, from the request to its end: the application with its state and
 * history, the rounds in which it was matched, and the proposals and shortfalls that each round
 * brought.
 */
@NullMarked
package io.rongqiao.matching.application;

import org.jspecify.annotations.NullMarked;
