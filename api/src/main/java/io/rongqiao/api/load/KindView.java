package io.rongqiao.api.load;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of delivery: what a file of it holds, column by column.
 *
 * @param family the family of evidence that consents name; none for identities
 */
@Serdeable
record KindView(
    String kind, TextView title, @Nullable EvidenceFamily family, List<ColumnView> columns) {

  static KindView of(DeliveryKind kind) {
    return new KindView(
        kind.slug(),
        new TextView(kind.chinese(), kind.english()),
        kind.family(),
        kind.columns().stream().map(ColumnView::of).toList());
  }

  /**
   * A column of a file.
   *
   * @param form how a value is written
   * @param codes the codes there are, where the values are codes
   * @param otherNames under which files may have the column too
   * @param personal whether its text may identify a person; it is then masked in error reports
   * @param standard what a blank stands for, if for anything
   */
  @Serdeable
  record ColumnView(
      String name,
      TextView title,
      boolean required,
      boolean personal,
      String form,
      List<String> codes,
      List<String> otherNames,
      @Nullable String standard) {

    static ColumnView of(Column column) {
      return new ColumnView(
          column.name(),
          new TextView(column.chinese(), column.english()),
          column.required(),
          column.personal(),
          column.type().form(),
          column.distinctCodes(),
          column.aliases(),
          column.standard());
    }
  }
}
