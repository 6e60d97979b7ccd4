package io.rongqiao.scoring.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every model that was ever registered. Decisions work in units of work of the platform's own. */
public interface Models {

  void add(RegisteredModel model, ModelFiles files, ModelEvent registration);

  /** The model with its history, and nobody else decides about it until the unit of work ends. */
  Optional<RegisteredModel> lock(ModelId id);

  Optional<RegisteredModel> find(ModelId id);

  Optional<RegisteredModel> withVersion(String version);

  /** The youngest first. */
  List<RegisteredModel> all();

  Optional<ModelFiles> files(ModelId id);

  /**
   * Appends a step.
   *
   * @param before the step it rests on
   */
  void append(ModelId id, ModelEvent before, ModelEvent next);

  /** Puts a model in force by an approval; until then the slot must be free from its first day. */
  void begin(ModelTerm term, int approval);

  /** Ends terms of a model that reach beyond a day. */
  void end(ModelId model, LocalDate lastDay);

  /** What was, is and will be in force, in the order of days. */
  List<ModelTerm> terms();

  /** What is in force on a day in any of these segments. */
  List<ModelTerm> inForce(LocalDate day, List<Segment> segments);
}
