package io.rongqiao.api.load;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What files may hold, and empty ones to fill in. */
@Controller("/api/v1/loads/kinds")
@Secured({"PROVIDER", "OPERATOR"})
final class KindController {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Every kind of delivery with its columns. */
  @Get
  KindsView list() {
    return new KindsView(DeliveryKinds.all().stream().map(KindView::of).toList(), null);
  }

  /**
   * A CSV file of a kind with its header alone, in English or, with {@code language=zh}, Chinese.
   */
  @Get(value = "/{kind}/template", produces = "text/csv;charset=utf-8")
  HttpResponse<String> template(String kind, @QueryValue(defaultValue = "en") String language) {
    DeliveryKind named =
        DeliveryKinds.find(kind)
            .orElseThrow(() -> Refused.notFound("No kind is called %s.".formatted(kind)));
    return HttpResponse.ok(BYTE_ORDER_MARK + header(named, title(language)) + "\r\n")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(kind));
  }

  private static Function<Column, String> title(String language) {
    return switch (language) {
      case "en" -> Column::name;
      case "zh" -> Column::chinese;
      default -> throw Refused.badField("language", "is neither en nor zh", language);
    };
  }

  private static String header(DeliveryKind kind, Function<Column, String> title) {
    return kind.columns().stream().map(title).collect(Collectors.joining(","));
  }
}
