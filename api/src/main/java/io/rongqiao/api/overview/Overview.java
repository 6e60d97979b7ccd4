package io.rongqiao.api.overview;

/** Counts over the whole platform. Works inside a unit of work of the platform's own. */
interface Overview {

  /** The counts at this moment; no enterprise's evidence is read for them. */
  Counts counts();
}
