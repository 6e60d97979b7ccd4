package io.rongqiao.scoring.enterprise;

/** What a data provider calls an enterprise in its own files, E17 for one. */
public record ProviderIdentifier(String provider, String externalId) {

  public ProviderIdentifier {
    if (provider.isBlank() || externalId.isBlank()) {
      throw new IllegalArgumentException("an identifier names its provider and what it calls");
    }
  }
}
