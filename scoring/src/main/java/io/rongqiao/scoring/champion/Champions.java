package io.rongqiao.scoring.champion;

import io.rongqiao.scoring.feature.FeatureSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which champion leads whom, and every champion that ever led. */
public interface Champions {

  /** No champion leads anybody, so the expert's card speaks for all. */
  Champions NONE =
      new Champions() {
        @Override
        public Optional<Champion> leading(
            LocalDate day, @Nullable String industry, FeatureSet features) {
          return Optional.empty();
        }

        @Override
        public Champion of(String version, @Nullable String second) {
          throw new IllegalArgumentException("No champion %s".formatted(version));
        }
      };

  /**
   * The champion that leads an enterprise; nothing where the expert's card does: the section of its
   * industry is unknown or has too few outcomes, no champion is in force there, or the one in force
   * reads other features.
   *
   * @param day by which approvals are judged
   * @param industry of GB/T 4754, null where unknown
   */
  Optional<Champion> leading(LocalDate day, @Nullable String industry, FeatureSet features);

  /**
   * A champion that led once, whether or not it is in force still.
   *
   * @param second the version of the model beside it; null where there was none
   * @throws IllegalArgumentException where no such champion was registered
   */
  Champion of(String version, @Nullable String second);
}
