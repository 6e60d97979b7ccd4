package io.rongqiao.scoring.governance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.canonical.CanonicalJson;
import java.time.LocalDate;

/** The facts that steps in the life of a model are, for those who must know of them. */
final class ModelFacts {

  static final String TOPIC = "scoring.models.v1";
  static final String DECIDED = "io.rongqiao.scoring.model-decided.v1";

  private ModelFacts() {}

  /** A model was registered, or something was decided about it. */
  static Fact decided(RegisteredModel model, ModelEvent event) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("model", model.id().toString());
    json.put("version", model.version());
    json.put("kind", model.kind().name());
    json.put("segment", model.segment().code());
    json.put("digest", model.digest());
    json.put("state", event.state().name());
    json.put("actor", event.actor());
    json.put("why", event.why());
    ModelRole role = event.role();
    if (role != null) {
      json.put("role", role.name());
    }
    LocalDate from = event.from();
    if (from != null) {
      json.put("from", from.toString());
    }
    return new Fact(TOPIC, model.id().toString(), DECIDED, CanonicalJson.write(json), event.at());
  }
}
