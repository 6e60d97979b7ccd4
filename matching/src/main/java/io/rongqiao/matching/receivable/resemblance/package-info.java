/**
 * Whether a receivable is another in disguise: renumbered, keyed in anew, shifted by days, split,
 * merged, or claimed by another creditor. What looks so is reviewed by the operator before anything
 * is registered on the later one; each party sees its own side alone (银发〔2017〕104号, 四（一）:
 * 上传信息仅在参与机构之间定向传送).
 */
@NullMarked
package io.rongqiao.matching.receivable.resemblance;

import org.jspecify.annotations.NullMarked;
