/**
 * The register of overdue payables (拖欠账款清理, S36): what government bodies, their institutions,
 * state-owned and large enterprises owe and have not paid in time (中办国办《关于加强金融服务民营企业的若干意见》（十六）
 * L16374–16384; 工信部联企业〔2018〕248 号 L15825–15827; 国办发明电〔2016〕12 号 L9795–9799). A creditor enters it,
 * or it comes from the debtor's payment file; the debtor is told, has time to answer, accepts or
 * contests; it is settled when paid, corrected or removed. Nothing is published unless the operator
 * names the law that allows it.
 */
@NullMarked
package io.rongqiao.matching.receivable.arrears;

import org.jspecify.annotations.NullMarked;
