package io.rongqiao.migrations.transaction;

/** Where an enterprise can see who read its data, when and why. */
public interface AccessLog {

  /** Records a unit of work under a consent, inside that unit. */
  void record(Access.UnderConsent access);
}
