package io.rongqiao.scoring.riskmodel;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import java.util.List;

/**
 * A column that a model reads.
 *
 * @param levels the categories it knows, by place; empty for numbers
 */
public record ModelInput(String name, ColumnKind kind, List<String> levels) {

  public ModelInput {
    levels = List.copyOf(levels);
    if ((kind == ColumnKind.CATEGORICAL) == levels.isEmpty()) {
      throw new IllegalArgumentException(
          "%s is %s and has %d levels".formatted(name, kind, levels.size()));
    }
  }

  public static ModelInput numeric(String name) {
    return new ModelInput(name, ColumnKind.NUMERIC, List.of());
  }

  public static ModelInput categorical(String name, List<String> levels) {
    return new ModelInput(name, ColumnKind.CATEGORICAL, levels);
  }

  /** The input that a column of the training sample becomes. */
  public static ModelInput of(Column column) {
    return new ModelInput(column.name(), column.kind(), column.levels());
  }

  public boolean isCategorical() {
    return kind == ColumnKind.CATEGORICAL;
  }
}
