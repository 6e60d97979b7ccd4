package io.rongqiao.scoring.evidence.connector;

import java.io.IOException;

/** Asks providers for what is new. */
public interface ProviderPages {

  /** Asks for what comes after the connector's cursor. */
  ProviderAnswer after(Connector connector) throws IOException;
}
