package io.rongqiao.api.security;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Instant;
import java.util.List;

/** The keys that sign access tokens, the newest first. */
interface SigningKeys {

  List<ECKey> all();

  /** Keeps the key unless another process was first. */
  void keepFirst(ECKey key, Instant at);
}
