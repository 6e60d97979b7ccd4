package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFormatTest {

  private static final LoadingWorld WORLD = new LoadingWorld();

  private static final String CHINESE =
      """
      销项发票导出,,,,,,,
      企业标识,发票代码,发票号码,开票日期,购方识别号,金额,税额,价税合计,发票状态
      %s,3100,00000001,2019/5/3,"上海""大""公司","1,000.00",130.00,"1,130.00",正常
      ,,,,,,,,
      """;

  @BeforeAll
  static void open() {
    WORLD.enterprises(20);
  }

  @AfterAll
  static void close() {
    WORLD.close();
  }

  static Stream<Arguments> texts() throws IOException {
    return Stream.of(
        arguments("UTF-8", "E1", CHINESE.formatted("E1").getBytes(UTF_8)),
        arguments("UTF-8 with a mark", "E2", ("\uFEFF" + CHINESE.formatted("E2")).getBytes(UTF_8)),
        arguments("GBK", "E3", CHINESE.formatted("E3").getBytes(Charset.forName("GBK"))),
        arguments(
            "UTF-16 with tabs",
            "E4",
            ("\uFEFF"
                    + CHINESE
                        .formatted("E4")
                        .replace("\"1,000.00\"", "1000")
                        .replace("\"1,130.00\"", "1130")
                        .replace(',', '\t'))
                .getBytes(UTF_16LE)),
        arguments(
            "gzip", "E5", gzip(CHINESE.formatted("E5").replace("\n", "\r\n").getBytes(UTF_8))),
        arguments(
            "NDJSON",
            "E6",
            ("{\"enterprise_id\":\"E6\",\"code\":\"3100\",\"number\":\"00000001\",\"issued_on\":\"2019-05-03\","
                    + "\"buyer_id\":\"上海\\\"大\\\"公司\",\"net\":1000,\"tax\":130.00,\"gross\":\"1130\",\"status\":null}\n")
                .getBytes(UTF_8)),
        arguments("xlsx", "E7", workbook("E7")),
        arguments("xlsx in gzip", "E8", gzip(workbook("E8"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsWhatPeopleExport(String format, String name, byte[] file) {
    Load load = WORLD.load(WORLD.order("output-invoices"), file);

    assertThat(load.failure()).as(format).isNull();
    assertThat(load.rows()).isEqualTo(new RowCounts(1, 1, 0, 0, 0, 0));
    var buyers = WORLD.asOf(name, LocalDate.of(2019, 5, 31)).buyers();
    assertThat(buyers).hasSize(1);
    assertThat(buyers.getFirst().counterparty()).isEqualTo("上海\"大\"公司");
    assertThat(buyers.getFirst().gross()).isEqualTo(Money.yuan("1130.00"));
  }

  static Stream<Arguments> unreadable() throws IOException {
    byte[] gzipped = gzip(CHINESE.formatted("E1").getBytes(UTF_8));
    byte[] cut = Arrays.copyOf(gzipped, gzipped.length / 2);
    return Stream.of(
        arguments("", "The file is empty."),
        arguments("企业标识,发票号码\nE1,1\n", "the columns issued_on, net, tax, gross are missing"),
        arguments("enterprise_id,number,issued_on,net,tax,gross\n", "has a header and no rows"),
        arguments(new String(cut, ISO_8859_1), "breaks off"),
        arguments("\u001f\u008bnot gzip at all", "damaged"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("unreadable")
  void saysInOneSentenceWhatIsWrong(String file, String sentence) {
    Load load =
        WORLD.load(
            WORLD.order("output-invoices"),
            file.startsWith("\u001f") ? file.getBytes(ISO_8859_1) : file.getBytes(UTF_8));

    assertThat(load.state()).isEqualTo(LoadState.FAILED);
    assertThat(load.failure()).contains(sentence);
  }

  @Test
  void reportsEachBadRowAndKeepsTheOthers() {
    Load load =
        WORLD.load(
            "input-invoices",
            "enterprise_id,number,issued_on,seller_id,net,tax,gross,status",
            "E9,1,2019-05-03,S1,100,13,113,VALID",
            "E9,2,2019-02-30,S1,100,13,113,VALID",
            "E9,3,2019-05-03,S1,abc,13,113,VALID",
            "E9,4,2019-05-03,S1,100,13,999,VALID",
            "E9,5,2019-05-03,S1,100,13,113,LOST",
            "E9,,2019-05-03,S1,100,13,113,VALID",
            "E9,7,2019-05-03",
            "E9,8,2019-05-03,S1,100.001,13,113,VALID",
            "nobody,9,2019-05-03,S1,100,13,113,VALID",
            "E9,2.5E+19,2019-05-03,S1,100,13,113,VALID");

    assertThat(load.rows()).isEqualTo(new RowCounts(10, 1, 0, 0, 9, 0));
    assertThat(WORLD.errors(load))
        .extracting(error -> error.line() + " " + error.field() + " " + error.value())
        .containsExactly(
            "3 issued_on 2019-02-30",
            "4 net abc",
            "5 gross 999",
            "6 status LOST",
            "7 number ",
            "8 row ",
            "9 net 100.001",
            "10 enterprise_id nobody",
            "11 number 2.5E+19");
  }

  @Test
  void numbersLinesAcrossQuotedLineBreaks() {
    Load load =
        WORLD.load(
            "input-invoices",
            "enterprise_id,number,issued_on,seller_id,net,tax,gross",
            "E10,1,2019-05-03,\"S\n1\",100,13,113",
            "E10,2,never,S1,100,13,113");

    assertThat(load.rows().stored()).isOne();
    assertThat(WORLD.errors(load)).extracting(RowError::line).containsExactly(4L);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  /** As people export it: a title, the date as a styled number, an amount as text, empty rows. */
  private static byte[] workbook(String enterprise) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      workbook.newWorksheet("说明").value(0, 0, "请勿修改");
      Worksheet sheet = workbook.newWorksheet("发票");
      sheet.value(0, 0, "销项发票导出");
      String[] header = {"企业标识", "发票代码", "发票号码", "开票日期", "购方识别号", "金额(元)", "税额", "价税合计", "发票状态"};
      for (int i = 0; i < header.length; i++) {
        sheet.value(2, i, header[i]);
      }
      sheet.value(3, 0, enterprise);
      sheet.value(3, 1, 3100);
      sheet.value(3, 2, "00000001");
      sheet.value(3, 3, LocalDate.of(2019, 5, 3));
      sheet.style(3, 3).format("yyyy-mm-dd").set();
      sheet.value(3, 4, "上海\"大\"公司");
      sheet.value(3, 5, "1,000.00");
      sheet.value(3, 6, 130.0);
      sheet.value(3, 7, 1130);
      sheet.value(3, 8, "正常");
      sheet.value(5, 0, "");
      sheet.value(6, 4, " ");
    }
    return bytes.toByteArray();
  }
}
