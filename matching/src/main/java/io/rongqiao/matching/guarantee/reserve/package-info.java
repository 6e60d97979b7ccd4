/**
 * What a guarantor sets aside for claims and unearned fees, and what of it the tax takes off
 * (财税〔2017〕22号, 2016 to 2020; 国办发〔2019〕6号 第（十八） refers to it).
 */
@NullMarked
package io.rongqiao.matching.guarantee.reserve;

import org.jspecify.annotations.NullMarked;
