package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.UnseenCategory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores of a table as CSV: a row for each of its rows, in its order. */
final class ScoreFile {

  /** Names that a column of ids commonly has. */
  private static final List<String> IDS = List.of("enterprise_id", "id", "ID");

  private static final int MANY = 100_000;

  private ScoreFile() {}

  static void write(
      Path file, RiskModel model, InputRows rows, Portfolio portfolio, @Nullable String id)
      throws IOException {
    Column ids = idColumn(portfolio, id);
    Map<Integer, List<String>> flags = flags(rows);
    try (CsvWriter csv = CsvWriter.builder().build(file, UTF_8)) {
      csv.writeRecord(header(ids));
      double[] row = new double[model.inputs().size()];
      for (int next = 0; next < rows.rows(); next++) {
        RiskScore score = model.score(rows.row(next, row));
        List<String> fields = new ArrayList<>();
        if (ids != null) {
          fields.add(ids.text(next));
        }
        fields.addAll(fields(score));
        fields.add(String.join("; ", flags.getOrDefault(next, List.of())));
        csv.writeRecord(fields);
        if ((next + 1) % MANY == 0) {
          System.err.printf("%d rows scored%n", next + 1);
        }
      }
    }
  }

  private static @Nullable Column idColumn(Portfolio portfolio, @Nullable String id) {
    if (id != null) {
      return portfolio.column(id);
    }
    return IDS.stream().flatMap(name -> portfolio.find(name).stream()).findFirst().orElse(null);
  }

  private static List<String> header(@Nullable Column ids) {
    List<String> header = new ArrayList<>();
    if (ids != null) {
      header.add(ids.name());
    }
    header.addAll(List.of("score", "probability_of_default", "grade"));
    for (int reason = 1; reason <= RiskScore.MOST_REASONS; reason++) {
      header.add("reason_" + reason);
    }
    header.add("unknown_categories");
    return header;
  }

  private static List<String> fields(RiskScore score) {
    List<String> fields = new ArrayList<>();
    fields.add(number(score.score()));
    fields.add(number(score.probability()));
    fields.add(MasterScale.current().grade(score.probability()).name());
    for (int reason = 0; reason < RiskScore.MOST_REASONS; reason++) {
      fields.add(reason < score.reasons().size() ? score.reasons().get(reason).code() : "");
    }
    return fields;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static Map<Integer, List<String>> flags(InputRows rows) {
    Map<Integer, List<String>> flags = new HashMap<>();
    for (UnseenCategory unseen : rows.unseen()) {
      flags
          .computeIfAbsent(unseen.row(), _ -> new ArrayList<>())
          .add("%s=%s".formatted(unseen.column(), unseen.value()));
    }
    return flags;
  }
}
