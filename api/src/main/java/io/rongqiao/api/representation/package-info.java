/**
 * Shapes that every resource shares in JSON: amounts, texts in two languages, codes with their
 * names, and lists with a cursor; and how request text becomes values of the domain.
 */
@NullMarked
package io.rongqiao.api.representation;

import org.jspecify.annotations.NullMarked;
