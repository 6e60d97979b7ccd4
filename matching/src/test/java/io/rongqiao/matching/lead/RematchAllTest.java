package io.rongqiao.matching.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.matching.product.Publication;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RematchAllTest {

  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(200_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);

  private final MatchingWorld world = new MatchingWorld();

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void callsForEveryEnterpriseWithALiveApplicationOnce() {
    EnterpriseKey twice = world.anEnterprise("两次申请");
    applied(twice, "a");
    applied(twice, "b");
    applied(world.anEnterprise("一次申请"), "a");
    EnterpriseKey gone = world.anEnterprise("已撤回");
    world.withdraw.withdraw(gone, MatchingWorld.ACTOR, applied(gone, "a").id());
    world.anEnterprise("从未申请");

    assertThat(world.callForRematches.call()).isEqualTo(2);
    assertThat(world.facts("io.rongqiao.matching.rematch-due.v1")).isEqualTo(2);
  }

  @Test
  void matchesAgainWithTheChangedProduct() {
    EnterpriseKey enterprise = world.anEnterprise("产品变更");
    applied(enterprise, "a");
    assertThat(world.rematch.rematch(enterprise)).isZero();

    publishAnotherVersion();

    assertThat(world.rematch.rematch(enterprise)).isEqualTo(1);
    assertThat(world.rematch.rematch(enterprise)).isZero();
  }

  @Test
  void tellsNobodyButThePlatformWhoApplied() {
    EnterpriseKey enterprise = world.anEnterprise("不可见");
    applied(enterprise, "a");

    assertThat(seenAs(new Access.Platform("test"))).containsExactly(enterprise);
    assertThat(seenAs(new Access.Own(enterprise.value(), "x"))).isEmpty();
    assertThat(seenAs(new Access.Institution(lender(), "x"))).isEmpty();
  }

  private List<EnterpriseKey> seenAs(Access access) {
    return world.transactions.call(access, () -> world.applications.enterprisesWithLive(0, 10));
  }

  private UUID lender() {
    return product().description().lender().value();
  }

  private FinancingProduct product() {
    return world
        .transactions
        .call(new Access.Platform("test"), () -> world.products.inForceOn(MatchingWorld.TODAY))
        .getFirst();
  }

  private void publishAnotherVersion() {
    FinancingProduct product = product();
    ObjectNode document = ProductWriter.write(product);
    document.withObject("/version").put("number", 2).put("validFrom", "2020-02-01");
    assertThat(world.publish.publish(document, product.description().lender(), "officer"))
        .isInstanceOf(Publication.Published.class);
  }

  private Application applied(EnterpriseKey enterprise, String key) {
    Submission submission =
        world.apply.apply(enterprise, MatchingWorld.ACTOR, REQUEST, new ClientKey(key));
    return ((Submission.Accepted) submission).application();
  }
}
