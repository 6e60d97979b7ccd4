package io.rongqiao.api.receivable;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.receivable.FindCreditors;
import io.rongqiao.matching.receivable.FollowInvoices;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.loading.EvidenceReceived;
import java.util.Set;

/**
 * Follows the invoices behind an enterprise's receivables when new invoices of it have come in.
 * Each entry that makes counts once, so an event that comes twice has its effect once.
 */
final class InvoiceFollowing implements FactHandler {

  static final String NAME = "follow-invoices";

  private static final JsonMapper JSON = new JsonMapper();

  private final FindCreditors findCreditors;
  private final FollowInvoices followInvoices;

  InvoiceFollowing(FindCreditors findCreditors, FollowInvoices followInvoices) {
    this.findCreditors = findCreditors;
    this.followInvoices = followInvoices;
  }

  /** Of a burst of deliveries those are left alone whose enterprise has no receivable here. */
  @Override
  public FactHandler preparedFor(Set<String> keys) {
    Set<EnterpriseKey> creditors =
        findCreditors.among(keys.stream().map(InvoiceFollowing::enterprise).collect(toSet()));
    return event -> {
      if (creditors.contains(enterprise(event.key()))) {
        handle(event);
      }
    };
  }

  @Override
  public void handle(Received event) {
    if (event.type().equals(EvidenceReceived.TYPE)
        && family(event).equals(EvidenceFamily.INVOICE.name())) {
      followInvoices.follow(enterprise(event.key()));
    }
  }

  private static EnterpriseKey enterprise(String key) {
    return new EnterpriseKey(Long.parseLong(key));
  }

  private static String family(Received event) {
    try {
      return JSON.readTree(event.json()).path("family").asText();
    } catch (JsonProcessingException cause) {
      throw new IllegalArgumentException("An event is no JSON", cause);
    }
  }
}
