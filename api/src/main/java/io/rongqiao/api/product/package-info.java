/**
 * The catalogue over HTTP: what lenders offer to anyone who fits, in words that people understand.
 */
@NullMarked
package io.rongqiao.api.product;

import org.jspecify.annotations.NullMarked;
