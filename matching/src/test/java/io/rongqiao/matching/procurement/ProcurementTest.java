package io.rongqiao.matching.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.scoring.money.Money;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcurementTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();

  private final ProcurementPlace place;

  ProcurementTest(@TempDir Path folder) {
    place = new ProcurementPlace(WORLD, folder);
  }

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(ReceivableWorld.TODAY);
  }

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void answersEveryRowAndDisturbsNothingElse() throws IOException {
    String good =
        place.row(place.number, "某县医院", place.name, "1,000,000.00", "2020-01-10", "2020-01-15");
    String file =
        ProcurementPlace.HEADER
            + good
            + place.row("", "某县医院", place.name, "5.00", "2020-01-10", "2020-01-15")
            + place.row(
                place.number + "-2", "某县医院", place.name, "10.005", "2020-01-10", "2020-01-15")
            + place.row(
                place.number + "-3", "某县医院", place.name, "-1.00", "2020-01-10", "2020-01-15")
            + place.row(place.number + "-4", "某县医院", place.name, "5.00", "2020-01-32", "2020-01-15")
            + place.row(place.number + "-5", "某县医院", place.name, "5.00", "2020-01-10", "2020-01-09")
            + good
            + place.row(place.number, "某县医院", place.name, "1000001.00", "2020-01-10", "2020-01-20");

    Publications.Received received = place.imported("rows", file);

    assertThat(place.rows(received))
        .extracting(Publications.Row::line, Publications.Row::outcome, Publications.Row::field)
        .containsExactly(
            tuple(2L, Publications.Row.Outcome.PUBLISHED, null),
            tuple(3L, Publications.Row.Outcome.REFUSED, "number"),
            tuple(4L, Publications.Row.Outcome.REFUSED, "amount"),
            tuple(5L, Publications.Row.Outcome.REFUSED, "amount"),
            tuple(6L, Publications.Row.Outcome.REFUSED, "signed_on"),
            tuple(7L, Publications.Row.Outcome.REFUSED, null),
            tuple(8L, Publications.Row.Outcome.ALREADY_THERE, null),
            tuple(9L, Publications.Row.Outcome.CORRECTED, null));
    assertThat(place.imported("rows", file)).as("the same key").isEqualTo(received);
    assertThat(place.take("rows", ProcurementPlace.HEADER))
        .as("the same key for another file")
        .isEmpty();
    assertThat(
            place
                .imported(
                    "again",
                    ProcurementPlace.HEADER
                        + good.replace("1,000,000.00", "1000001.00")
                            .replace("2020-01-15", "2020-01-20"))
                .alreadyThere())
        .isEqualTo(1);
    assertThat(place.published())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.revision()).isEqualTo(1);
              assertThat(it.publication().amount()).isEqualTo(Money.yuan("1000001.00"));
            });
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    assertThat(place.imported("empty", "").broken()).contains("empty");
    assertThat(place.imported("headless", "这不是,表头\n1,2\n").broken()).isNotBlank();
  }

  @Test
  void readsTheSameFromNdjson() throws IOException {
    Publications.Received received =
        place.imported(
            "ndjson",
            """
            {"number":"%s","buyer_name":"某县医院","supplier_name":"%s","amount":"8.00","signed_on":"2020-01-10","published_on":"2020-01-15"}
            """
                .formatted(place.number, place.name));

    assertThat(received.published()).isEqualTo(1);
  }

  @Test
  void verifiesAContractThatAgreesWhateverTheSignsInItsNumber() throws IOException {
    place.imported(
        "k",
        ProcurementPlace.HEADER
            + place.row(
                place.number, "某县医院", place.name, "1000000.00", "2020-01-10", "2020-01-15"));

    ProcurementContract contract =
        place.submitted(place.number.replace("-", "－").toLowerCase(Locale.ROOT), "1000000.00");

    assertThat(place.verification(contract).outcome()).isEqualTo(Verification.Outcome.VERIFIED);
  }

  @Test
  void namesEveryDifference() throws IOException {
    place.imported(
        "k",
        ProcurementPlace.HEADER
            + place.row(place.number, "某县中医院", "别家公司", "999999.00", "2020-01-11", "2020-01-15"));

    ProcurementContract contract = place.submitted(place.number, "1000000.00");

    assertThat(place.verification(contract).outcome()).isEqualTo(Verification.Outcome.DIFFERS);
    assertThat(place.verification(contract).differences())
        .extracting(
            Verification.Difference::field,
            Verification.Difference::stated,
            Verification.Difference::published)
        .containsExactly(
            tuple(Verification.Field.BUYER, "某县医院", "某县中医院"),
            tuple(
                Verification.Field.SUPPLIER,
                place.name + " " + ReceivableWorld.codeOf(place.name),
                "别家公司 " + ReceivableWorld.codeOf("别家公司")),
            tuple(Verification.Field.AMOUNT, "CNY 1000000.00", "CNY 999999.00"),
            tuple(Verification.Field.SIGNED_ON, "2020-01-10", "2020-01-11"));
  }

  @Test
  void verifiesAnewWhenThePublicationComesOrChanges() throws IOException {
    ProcurementContract contract = place.submitted(place.number, "1000000.00");
    assertThat(place.verification(contract).outcome())
        .isEqualTo(Verification.Outcome.NOT_PUBLISHED);

    place.imported(
        "k",
        ProcurementPlace.HEADER
            + place.row(place.number, "某县医院", place.name, "1.00", "2020-01-10", "2020-01-15"));
    assertThat(place.verification(contract).outcome()).isEqualTo(Verification.Outcome.DIFFERS);
    place.imported(
        "k2",
        ProcurementPlace.HEADER
            + place.row(
                place.number, "某县医院", place.name, "1000000.00", "2020-01-10", "2020-01-15"));
    assertThat(place.verification(contract).outcome()).isEqualTo(Verification.Outcome.VERIFIED);
    place.verify.verifyUnder(contract.plainNumber());
    assertThat(place.verification(contract).number()).as("kept once").isEqualTo(3);
  }

  @Test
  void holdsAContractAgainstTheBuyersOwnPublicationWhereSeveralUseTheNumber() throws IOException {
    place.imported(
        "k",
        ProcurementPlace.HEADER
            + place.row(place.number, "甲单位", "别家公司", "3.00", "2020-01-10", "2020-01-15")
            + place.row(
                place.number, "某县医院", place.name, "1000000.00", "2020-01-10", "2020-01-15"));

    assertThat(place.verification(place.submitted(place.number, "1000000.00")).outcome())
        .isEqualTo(Verification.Outcome.VERIFIED);
  }

  @Test
  void takesAContractOnce() throws IOException {
    SubmitContract.Request request = place.request(place.number, "1000000.00", "k1");
    SubmitContract.Outcome first = place.submit.submit(place.asSupplier, request);

    assertThat(place.submit.submit(place.asSupplier, request)).isEqualTo(first);
    assertThat(
            place.submit.submit(
                place.asSupplier, place.request(place.number + "x", "1000000.00", "k1")))
        .isEqualTo(new SubmitContract.Outcome.KeyReused());
    assertThat(
            place.submit.submit(place.asSupplier, place.request(place.number, "1000000.00", "k2")))
        .isInstanceOf(SubmitContract.Outcome.StatedBefore.class);
  }
}
