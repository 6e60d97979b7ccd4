/**
 * Government procurement contracts (政府采购合同融资, S10). What is published is imported; a supplier
 * states its contract and it is held against the publication, field by field; the account that the
 * buyer pays to is locked for a financier, and changed with its consent alone. A contract that was
 * verified is financed without a guarantee of the supplier (银发〔2017〕104 号, 三（二）, L12060–12072, R25:
 * 及时通过在中国政府采购网核对合同信息等方式确认合同真实性，原则上不得要求供应商提供担保).
 */
@NullMarked
package io.rongqiao.matching.procurement;

import org.jspecify.annotations.NullMarked;
