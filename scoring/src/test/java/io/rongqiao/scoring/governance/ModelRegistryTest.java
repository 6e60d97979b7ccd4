package io.rongqiao.scoring.governance;

import static io.rongqiao.migrations.schema.Tables.MODEL_TERM;
import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static io.rongqiao.scoring.governance.RegistryPlace.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelRegistryTest {

  private static final ModelFiles FILES = SalesLine.files(2, "sales_net_12m");

  private final ScratchDatabase database = ScratchDatabase.create();
  private final RegistryPlace place = new RegistryPlace(database);

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void goesFromRegisteredToRetired() {
    ModelId id = place.inForce("one", FILES, ModelRole.CHAMPION, DAY);
    place.decide.decide(id, new Decision.Retire(DAY.plusDays(10), "worn out"), "anna");

    assertThat(place.model(id).history())
        .extracting(ModelEvent::state)
        .containsExactly(
            ModelState.REGISTERED, ModelState.PROPOSED, ModelState.APPROVED, ModelState.RETIRED);
    assertThat(inForce(DAY)).extracting(ModelTerm::model).containsExactly(id);
    assertThat(inForce(DAY.plusDays(9))).hasSize(1);
    assertThat(inForce(DAY.plusDays(10))).isEmpty();
    assertThat(inForce(DAY.minusDays(1))).isEmpty();
    assertThat(published()).hasSize(4).last().asString().contains("\"state\":\"RETIRED\"");
  }

  @Test
  void takesASecondPersonToApprove() {
    ModelId id = place.registered("one", FILES);
    place.decide.decide(id, new Decision.Propose(ModelRole.CHAMPION, DAY, "better"), "anna");

    assertThat(place.decide.decide(id, new Decision.Approve("I am sure"), "anna"))
        .isEqualTo(new Verdict.SamePerson("anna"));
    assertThat(place.model(id).state()).isEqualTo(ModelState.PROPOSED);
    assertThat(inForce(DAY)).isEmpty();
  }

  /** Whoever gets round the domain meets the database, with the truth or with a lie. */
  @ParameterizedTest(name = "approved by {0} in the name of {1}: {2}")
  @CsvSource({
    "anna, anna, four_eyes",
    "anna, bert, model_event_model_id_previous_proposed_by_fkey",
    "bert, , four_eyes"
  })
  void takesASecondPersonInTheDatabaseToo(String actor, String proposer, String constraint) {
    ModelId id = place.registered("one", FILES);
    place.decide.decide(id, new Decision.Propose(ModelRole.CHAMPION, DAY, "better"), "anna");

    assertThatThrownBy(
            () ->
                place.transactions.run(
                    new Access.Platform(actor),
                    () ->
                        place
                            .transactions
                            .dsl()
                            .execute(
                                """
                                INSERT INTO model_event (model_id, ordinal, before, state, actor,
                                    at, why, role, from_day, proposed_by)
                                VALUES ({0}, 3, 'PROPOSED', 'APPROVED', {1},
                                    now(), 'I say so', 'CHAMPION', {2}, {3})
                                """,
                                val(id.value()),
                                val(actor),
                                val(DAY),
                                val(proposer, String.class))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining(constraint);
  }

  @Test
  void letsNobodySignForAnother() {
    ModelId id = place.registered("one", FILES);

    assertThatThrownBy(
            () ->
                place.transactions.run(
                    new Access.Platform("anna"),
                    () ->
                        place.models.append(
                            id,
                            place.models.find(id).orElseThrow().history().getLast(),
                            new ModelEvent(
                                2,
                                ModelState.PROPOSED,
                                "bert",
                                place.models.find(id).orElseThrow().registeredAt(),
                                "why not",
                                ModelRole.CHAMPION,
                                DAY))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void replacesTheFormerChampion() {
    ModelId former = place.inForce("one", FILES, ModelRole.CHAMPION, DAY);
    LocalDate from = DAY.plusMonths(1);
    ModelId next =
        place.inForce("two", SalesLine.files(3, "sales_net_12m"), ModelRole.CHAMPION, from);

    assertThat(inForce(from.minusDays(1))).extracting(ModelTerm::model).containsExactly(former);
    assertThat(inForce(from)).extracting(ModelTerm::model).containsExactly(next);
    assertThat(place.model(former).history().getLast())
        .extracting(ModelEvent::state, ModelEvent::why, ModelEvent::from)
        .containsExactly(ModelState.RETIRED, "Superseded by two", from);
  }

  @Test
  void keepsOneChampionAndOneChallengerASegment() {
    place.inForce("one", FILES, ModelRole.CHAMPION, DAY);
    place.inForce("two", SalesLine.files(3, "sales_net_12m"), ModelRole.CHALLENGER, DAY);
    ModelId third = place.registered("three", SalesLine.files(4, "sales_net_12m"));
    place.decide.decide(third, new Decision.Propose(ModelRole.CHAMPION, DAY, "mine"), "anna");

    assertThat(place.decide.decide(third, new Decision.Approve("yes"), "bert"))
        .isInstanceOf(Verdict.Occupied.class);
    assertThat(inForce(DAY))
        .extracting(ModelTerm::role)
        .containsExactlyInAnyOrder(ModelRole.CHAMPION, ModelRole.CHALLENGER);
    assertThatThrownBy(
            () ->
                place.transactions.run(
                    new Access.Platform("bert"),
                    () ->
                        place
                            .transactions
                            .dsl()
                            .insertInto(MODEL_TERM)
                            .select(
                                place
                                    .transactions
                                    .dsl()
                                    .selectFrom(MODEL_TERM)
                                    .where(MODEL_TERM.ROLE.eq("CHAMPION")))
                            .execute()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void decidesNothingAboutThePast() {
    ModelId id = place.registered("one", FILES);

    assertThat(
            place.decide.decide(
                id, new Decision.Propose(ModelRole.CHAMPION, DAY.minusDays(1), "late"), "anna"))
        .isEqualTo(new Verdict.TooLate(DAY));

    place.decide.decide(id, new Decision.Propose(ModelRole.CHAMPION, DAY, "in time"), "anna");
    place.todayIs(DAY.plusDays(1));
    assertThat(place.decide.decide(id, new Decision.Approve("slept on it"), "bert"))
        .isEqualTo(new Verdict.TooLate(DAY.plusDays(1)));
  }

  @Test
  void proposesAgainWhatWasDeclined() {
    ModelId id = place.registered("one", FILES);
    place.decide.decide(id, new Decision.Propose(ModelRole.CHAMPION, DAY, "better"), "anna");
    place.decide.decide(id, new Decision.Decline("too few rows"), "bert");

    assertThat(place.decide.decide(id, new Decision.Approve("still"), "bert"))
        .isEqualTo(new Verdict.OutOfTurn(ModelState.DECLINED));
    assertThat(
            place.decide.decide(
                id, new Decision.Propose(ModelRole.CHALLENGER, DAY, "in the shadow"), "bert"))
        .isInstanceOf(Verdict.Taken.class);
  }

  @Test
  void takesTheSameModelOnce() {
    ModelId id = place.registered("one", FILES);

    assertThat(place.registered("one", FILES)).isEqualTo(id);
    assertThatThrownBy(() -> place.registered("one", SalesLine.files(9, "sales_net_12m")))
        .hasMessageContaining("names another model");
  }

  @Test
  void refusesWhatThePlatformDoesNotMeasure() {
    assertThatThrownBy(() -> place.registered("one", SalesLine.files(1, "owner_is_tall")))
        .hasMessage("The model reads what standard-2 does not measure: owner_is_tall");
    assertThatThrownBy(
            () ->
                place.registered(
                    "one",
                    ModelFiles.of(Map.of("model.json", "[]".getBytes(StandardCharsets.UTF_8)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheFilesAsTheyWere() {
    ModelFiles files = FILES.with("report.html", "<p>报告</p>");
    ModelId id = place.registered("one", files);

    ModelFiles kept =
        place.transactions.call(
            new Access.Platform("reader"), () -> place.models.files(id).orElseThrow());
    assertThat(kept.digest()).isEqualTo(files.digest()).isNotEqualTo(FILES.digest());
    assertThat(kept.text("report.html")).contains("<p>报告</p>");
  }

  private List<ModelTerm> inForce(LocalDate day) {
    return place.transactions.call(
        new Access.Platform("reader"), () -> place.models.inForce(day, List.of(Segment.ALL)));
  }

  private List<String> published() {
    return place.transactions.call(
        new Access.Platform("relay"),
        () ->
            place
                .transactions
                .dsl()
                .select(OUTBOX.PAYLOAD)
                .from(OUTBOX)
                .where(OUTBOX.TOPIC.eq(ModelFacts.TOPIC))
                .orderBy(OUTBOX.POSITION)
                .fetch(OUTBOX.PAYLOAD));
  }
}
