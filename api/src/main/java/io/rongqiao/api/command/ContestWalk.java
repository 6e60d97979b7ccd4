package io.rongqiao.api.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.rongqiao.api.demonstration.InventedApplications;
import io.rongqiao.api.demonstration.InventedProfiles;
import io.rongqiao.api.demonstration.ProgramAccounts;
import io.rongqiao.api.security.Role;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.cumcm2020c.ContestFolder;
import io.rongqiao.scoring.evidence.cumcm2020c.PreparedDelivery;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadState;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.SealedProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The main job on the contest's real invoices: load, consent, assess, apply, match, send leads, and
 * read them as their lenders do. Every step can be repeated and then changes nothing.
 */
final class ContestWalk {

  private static final int SHOWN = 5;

  private final EmbeddedServer server;
  private final ApplicationContext beans;
  private final Progress progress;

  ContestWalk(EmbeddedServer server, Progress progress) {
    this.server = server;
    this.beans = server.getApplicationContext();
    this.progress = progress;
  }

  void run(Path contest, FinancingRequest request) throws IOException {
    DataFolder folder = beans.getBean(DataFolder.class);
    for (PreparedDelivery delivery :
        ContestFolder.at(contest).prepare(folder.scratch("cumcm2020c"))) {
      load(delivery);
    }
    approach(assess(), request);
    readAsLenders();
  }

  private void load(PreparedDelivery delivery) throws IOException {
    Load load = received(delivery);
    if (load.state() != LoadState.SUCCEEDED) {
      throw new IllegalStateException(
          "%s did not load: %s".formatted(delivery.file(), load.failure()));
    }
    progress.say(
        "Loaded %s: %,d rows read, %,d stored, %,d repeated, %,d rejected"
            .formatted(
                delivery.file().getFileName(),
                load.rows().read(),
                load.rows().stored(),
                load.rows().repeated(),
                load.rows().rejected()));
  }

  private Load received(PreparedDelivery delivery) throws IOException {
    try (InputStream rows = Files.newInputStream(delivery.file())) {
      Load load = beans.getBean(ReceiveLoad.class).receive(delivery.order(), rows).load();
      return beans.getBean(RunLoad.class).run(load.id());
    }
  }

  /** Who was graded, by points and then in order of their keys. */
  private List<EnterpriseKey> assess() {
    Map<EnterpriseKey, SealedProfile> profiles = beans.getBean(InventedProfiles.class).make();
    Map<String, Long> outcomes =
        profiles.values().stream()
            .collect(groupingBy(ContestWalk::outcome, TreeMap::new, counting()));
    progress.say("Assessed %d enterprises under their consents".formatted(profiles.size()));
    outcomes.forEach((outcome, count) -> progress.say("    %4d %s".formatted(count, outcome)));
    return profiles.entrySet().stream()
        .filter(entry -> entry.getValue().assessment() instanceof Assessment.Graded)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String outcome(SealedProfile profile) {
    return profile.assessment() instanceof Assessment.Graded graded
        ? "grade " + graded.grade()
        : profile.assessment().outcome().name();
  }

  private void approach(List<EnterpriseKey> graded, FinancingRequest request) {
    InventedApplications applications = beans.getBean(InventedApplications.class);
    int matched = 0;
    int leads = 0;
    for (EnterpriseKey enterprise : graded) {
      InventedApplications.Sent result = applications.apply(enterprise, request);
      matched += result.proposals() > 0 ? 1 : 0;
      leads += result.leads();
    }
    progress.say(
        "%d enterprises asked for %s over %d months: %d fit a product, %d leads sent"
            .formatted(graded.size(), request.amount(), request.tenor().months(), matched, leads));
  }

  private void readAsLenders() {
    ProgramAccounts programs = beans.getBean(ProgramAccounts.class);
    try (var client = new PlatformClient(server.getURI(), beans.getBean(Clock.class))) {
      for (ProgramAccounts.Program program : programs.of(Role.LENDER)) {
        String token = client.token(program.login(), program.key());
        List<JsonNode> leads = client.items("/api/v1/leads?limit=100", token);
        String name = program.institution().shortName().zh();
        progress.say("%s reads %d leads over HTTP".formatted(name, leads.size()));
        leads.stream().limit(SHOWN).forEach(this::show);
      }
    }
  }

  private void show(JsonNode lead) {
    progress.say(
        "    %s  %s  grade %s, %s points, %s over %s months, %s"
            .formatted(
                lead.path("enterprise").path("uscc").asText(),
                lead.path("enterprise").path("name").asText(),
                lead.path("grade").asText(),
                lead.path("points").asText(),
                lead.path("amount").path("amount").asText(),
                lead.path("tenorMonths").asText(),
                lead.path("product").path("name").path("zh").asText()));
  }
}
