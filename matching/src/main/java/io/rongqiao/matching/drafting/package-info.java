/**
 * A product's next version while it is written: read and told apart from the one before by its
 * author, and decided on by another person.
 */
@NullMarked
package io.rongqiao.matching.drafting;

import org.jspecify.annotations.NullMarked;
