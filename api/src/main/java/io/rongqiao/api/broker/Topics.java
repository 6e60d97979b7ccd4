package io.rongqiao.api.broker;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics that facts are published on, by name; the key of each is the enterprise's, of models
 * the model's, of receivables the receivable's, of guarantees the case's, the programme's or the
 * guarantor's, of funds the fund's, of plans for a budget the lender's.
 */
public final class Topics {

  public static final String DELIVERIES = "evidence.deliveries.v1";
  public static final String CONSENTS = "consent.consents.v1";
  public static final String ASSESSMENTS = "scoring.assessments.v1";
  public static final String MODELS = "scoring.models.v1";
  public static final String APPLICATIONS = "matching.applications.v1";
  public static final String REMATCHES = "matching.rematches.v1";
  public static final String LEADS = "matching.leads.v1";
  public static final String BUDGET_PLANS = "matching.budget-plans.v1";
  public static final String GUARANTEES = "matching.guarantees.v1";
  public static final String FUNDS = "matching.funds.v1";
  public static final String RECEIVABLES = "matching.receivables.v1";
  public static final String PRODUCTS = "catalogue.products.v1";

  /** What source systems send: invoices, keyed by the enterprise as their sender names it. */
  public static final String INVOICES = "evidence.invoices.v1";

  /** Between processes of the platform only, and kept for a minute; no facts. */
  public static final String AUDIENCE_QUESTIONS = "rongqiao.audience-questions";

  public static final String AUDIENCE_ANSWERS = "rongqiao.audience-answers";

  public static final List<String> ALL =
      List.of(
          INVOICES,
          DELIVERIES,
          CONSENTS,
          ASSESSMENTS,
          MODELS,
          APPLICATIONS,
          REMATCHES,
          LEADS,
          BUDGET_PLANS,
          RECEIVABLES,
          GUARANTEES,
          FUNDS,
          PRODUCTS);

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Topics() {}

  /** Makes the topics that are missing; what exists keeps its own partitions. */
  public static void create(String servers, int partitions) {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            Math.toIntExact(PATIENCE.toMillis()));
    try (Admin admin = Admin.create(settings)) {
      Set<String> missing = new HashSet<>(ALL);
      missing.removeAll(admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
      for (String topic : missing) {
        create(admin, new NewTopic(topic, Optional.of(partitions), Optional.empty()));
      }
      for (String topic : List.of(AUDIENCE_QUESTIONS, AUDIENCE_ANSWERS)) {
        create(
            admin,
            new NewTopic(topic, Optional.of(1), Optional.empty())
                .configs(Map.of("retention.ms", "60000", "segment.ms", "60000")));
      }
    } catch (ExecutionException | TimeoutException cause) {
      throw new BrokerFailed("No Kafka broker answers at %s.".formatted(servers), cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new BrokerFailed("Interrupted while making topics.", cause);
    }
  }

  /** What the broker calls a topic: another name for one that was removed and made anew. */
  public static String idOf(String servers, String topic) {
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
      return admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .values()
          .iterator()
          .next()
          .topicId()
          .toString();
    } catch (ExecutionException | TimeoutException cause) {
      throw new BrokerFailed("The broker does not tell of %s.".formatted(topic), cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new BrokerFailed("Interrupted while asking for a topic.", cause);
    }
  }

  /** Two processes may start at once; whoever comes second finds the topic. */
  private static void create(Admin admin, NewTopic topic)
      throws ExecutionException, InterruptedException, TimeoutException {
    try {
      admin.createTopics(List.of(topic)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw failure;
      }
    }
  }
}
