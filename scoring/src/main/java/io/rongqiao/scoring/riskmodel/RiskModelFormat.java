package io.rongqiao.scoring.riskmodel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** How one kind of model is kept: as a JSON document, and files beside it where it needs any. */
public interface RiskModelFormat {

  /** The kind of model that it keeps, see {@link RiskModel#kind()}. */
  String kind();

  /** Makes the document of a model; files beside it go into the folder. */
  ObjectNode write(RiskModel model, Path folder) throws IOException;

  /**
   * Makes the model of a document.
   *
   * @throws IllegalArgumentException when the document breaks a rule
   */
  RiskModel read(ObjectNode document, Path folder) throws IOException;
}
