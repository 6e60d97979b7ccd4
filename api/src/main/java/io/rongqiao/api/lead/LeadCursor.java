package io.rongqiao.api.lead;

import io.rongqiao.matching.lead.DeskQuery;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.LeadId;
import java.time.Instant;
import java.util.UUID;

/** A place in a lender's list of leads, as a client carries it. */
final class LeadCursor {

  private LeadCursor() {}

  static DeskQuery.Place parse(String text) {
    String[] parts = text.split("_", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("is no cursor of ours");
    }
    return new DeskQuery.Place(Instant.parse(parts[0]), new LeadId(UUID.fromString(parts[1])));
  }

  static String after(Lead lead) {
    return lead.promise().deliveredAt() + "_" + lead.id().value();
  }
}
