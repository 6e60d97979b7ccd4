package io.rongqiao.scoring.evidence.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The connectors there are. Works inside a unit of work of the platform's own. */
public interface Connectors {

  /**
   * Adds a connector; one for the same provider and kind keeps its cursor and gets the new address.
   */
  Connector register(Connector connector);

  Optional<Connector> find(UUID id);

  /** The enabled connectors, those due longest first. */
  List<Connector> enabled();

  /** Moves the cursor, after what came before it is stored. */
  void advance(UUID id, @Nullable String cursor);

  /** Notes that everything there was is fetched. */
  void rest(UUID id, Instant at, Instant nextAt);

  /** Notes a pull that failed. */
  void stumble(UUID id, String failure, Instant nextAt);
}
