package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The notices about one receivable, the first first. */
@Serdeable
record AssignmentNoticesView(List<AssignmentNoticeView> items) {}
