package io.rongqiao.scoring.consent;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Everything that is signed: what was agreed to, by whom and when. */
public record ConsentTerms(
    ConsentId id, ConsentRequest request, Instant grantedAt, String grantedBy) {

  public ConsentTerms {
    if (grantedBy.isBlank()) {
      throw new IllegalArgumentException("somebody grants a consent");
    }
    // As fine as PostgreSQL keeps it, or the signature would not fit what is read back.
    grantedAt = grantedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** One text per terms: members in this order, families in theirs, no white space. */
  String canonical() {
    return json().toString();
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("consent", id.toString());
    json.put("enterprise", request.enterprise().value());
    json.put("grantee", granteeName());
    ArrayNode families = json.putArray("families");
    request.families().forEach(family -> families.add(family.name()));
    json.put("purpose", request.purpose().name());
    json.put("validUntil", request.validUntil().toString());
    json.put("grantedAt", grantedAt.toString());
    json.put("grantedBy", grantedBy);
    return json;
  }

  private String granteeName() {
    return switch (request.grantee()) {
      case Grantee.Platform _ -> "PLATFORM";
      case Grantee.Institution institution -> institution.id().toString();
    };
  }
}
