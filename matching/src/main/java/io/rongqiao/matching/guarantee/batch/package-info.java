/**
 * 总对总: a bank writes loans inside agreed rules and files them in a batch afterwards. Each row is
 * checked by itself, accepted as a case whose guarantee has begun, or returned with every reason.
 */
@NullMarked
package io.rongqiao.matching.guarantee.batch;

import org.jspecify.annotations.NullMarked;
