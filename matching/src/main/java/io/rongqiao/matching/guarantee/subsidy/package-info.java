/**
 * What a place pays towards guarantee fees and claims where it can afford to (R39, 国办发〔2019〕6号
 * 第（十五） and 第（十七）). The documents state two numbers; all others are the place's own, by date, and
 * say where they come from.
 */
@NullMarked
package io.rongqiao.matching.guarantee.subsidy;

import org.jspecify.annotations.NullMarked;
