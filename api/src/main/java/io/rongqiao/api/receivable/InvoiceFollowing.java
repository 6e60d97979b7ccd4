package io.rongqiao.api.receivable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.receivable.FollowInvoices;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.loading.EvidenceReceived;

/**
 * Follows the invoices behind an enterprise's receivables when new invoices of it have come in.
 * Each entry that makes counts once, so an event that comes twice has its effect once.
 */
final class InvoiceFollowing implements FactHandler {

  static final String NAME = "follow-invoices";

  private static final JsonMapper JSON = new JsonMapper();

  private final FollowInvoices followInvoices;

  InvoiceFollowing(FollowInvoices followInvoices) {
    this.followInvoices = followInvoices;
  }

  @Override
  public void handle(Received event) {
    if (event.type().equals(EvidenceReceived.TYPE)
        && family(event).equals(EvidenceFamily.INVOICE.name())) {
      followInvoices.follow(new EnterpriseKey(Long.parseLong(event.key())));
    }
  }

  private static String family(Received event) {
    try {
      return JSON.readTree(event.json()).path("family").asText();
    } catch (JsonProcessingException cause) {
      throw new IllegalArgumentException("An event is no JSON", cause);
    }
  }
}
