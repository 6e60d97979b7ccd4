/**
 * The registry of models for operators: what is in force and why, how it fares in the shadow and
 * over time, and who decided.
 */
@NullMarked
package io.rongqiao.api.model;

import org.jspecify.annotations.NullMarked;
