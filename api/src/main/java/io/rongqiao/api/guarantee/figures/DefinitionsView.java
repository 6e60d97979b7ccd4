package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.figures.FigureDefinition;
import java.util.Arrays;
import java.util.List;

/** What each figure means and where it is named. */
@Serdeable
record DefinitionsView(List<DefinitionView> items) {

  static DefinitionsView all() {
    return new DefinitionsView(
        Arrays.stream(FigureDefinition.values()).map(DefinitionView::of).toList());
  }

  /**
   * One figure.
   *
   * @param field what it is called in the figures
   * @param source the document and article
   */
  @Serdeable
  record DefinitionView(
      String field, TextView title, String unit, TextView definition, String source) {

    static DefinitionView of(FigureDefinition it) {
      return new DefinitionView(
          it.field(),
          TextView.of(it.title()),
          it.unit(),
          TextView.of(it.definition()),
          it.source());
    }
  }
}
