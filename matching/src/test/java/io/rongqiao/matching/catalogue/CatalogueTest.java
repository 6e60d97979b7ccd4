package io.rongqiao.matching.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.ProductReading;
import io.rongqiao.matching.product.ProductWriter;
import io.rongqiao.matching.product.Products;
import io.rongqiao.scoring.feature.FeatureSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  private static final int PUBLICATIONS = 200;

  private final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));
  private final BuiltInCatalogue builtIn = new BuiltInCatalogue(reader);

  /** Two states of the catalogue, of which one asks a month more of history than the other. */
  @Test
  void swapsInWholeWhileMatchesGoOn() throws Exception {
    List<FinancingProduct> lenient = builtIn.products();
    List<FinancingProduct> strict = lenient.stream().map(this::askingForMore).toList();
    SwitchedProducts products = new SwitchedProducts(lenient, strict);
    Catalogue catalogue = new Catalogue(products);
    ApplicantFacts facts = KnownFacts.goodInvoices();
    List<List<Eligibility>> expected = List.of(plainly(lenient, facts), plainly(strict, facts));
    AtomicBoolean done = new AtomicBoolean();
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> matchers =
          IntStream.range(0, 3)
              .mapToObj(_ -> threads.submit(matching(catalogue, facts, expected, seen, done)))
              .toList();
      // Until both states were matched with, or a matcher has found a mixture.
      for (int i = 0;
          i < PUBLICATIONS || (seen.size() < 2 && matchers.stream().noneMatch(Future::isDone));
          i++) {
        products.publish();
        assertThat(catalogue.inForceOn(DAY).revision()).isEqualTo(products.revision());
      }
      done.set(true);
      for (Future<Boolean> matcher : matchers) {
        assertThat(matcher.get()).isTrue();
      }
      assertThat(seen).as("both states were matched with").containsExactlyInAnyOrder(0, 1);
    }
  }

  /** Matches until told to stop; every answer must be that of one state, never of a mixture. */
  private static Callable<Boolean> matching(
      Catalogue catalogue,
      ApplicantFacts facts,
      List<List<Eligibility>> expected,
      Set<Integer> seen,
      AtomicBoolean done) {
    return () -> {
      while (!done.get()) {
        CompiledCatalogue compiled = catalogue.inForceOn(DAY);
        List<Eligibility> answer =
            compiled.match(facts).stream().map(CompiledCatalogue.Fit::eligibility).toList();
        int state = (int) (compiled.revision() % 2);
        assertThat(answer).isEqualTo(expected.get(state));
        seen.add(state);
      }
      return true;
    };
  }

  private static List<Eligibility> plainly(List<FinancingProduct> products, ApplicantFacts facts) {
    return products.stream()
        .map(product -> PlainEvaluator.evaluate(product.requirements(), facts))
        .toList();
  }

  private FinancingProduct askingForMore(FinancingProduct product) {
    ObjectNode written = ProductWriter.write(product);
    for (JsonNode criterion : written.withArray("criteria")) {
      if (criterion.path("feature").asText().equals("invoice_history_months")) {
        ((ObjectNode) criterion).put("atLeast", 41);
      }
    }
    return switch (reader.read(written)) {
      case ProductReading.Read(FinancingProduct changed) -> changed;
      case ProductReading.Refused refused -> throw new AssertionError(refused.faults());
    };
  }

  /** Products of which every publication is the other state. */
  private static final class SwitchedProducts implements Products {

    private final List<FinancingProduct> even;
    private final List<FinancingProduct> odd;
    private volatile State state;

    /** What is in force and its number, which change together as in one transaction. */
    private record State(long revision, List<FinancingProduct> products) {}

    SwitchedProducts(List<FinancingProduct> even, List<FinancingProduct> odd) {
      this.even = even;
      this.odd = odd;
      this.state = new State(0, even);
    }

    void publish() {
      long next = state.revision() + 1;
      state = new State(next, next % 2 == 0 ? even : odd);
    }

    @Override
    public List<FinancingProduct> inForceOn(LocalDate day) {
      return state.products();
    }

    @Override
    public Optional<FinancingProduct> inForceOn(LocalDate day, ProductId id) {
      return state.products().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<FinancingProduct> versions(ProductId id) {
      return inForceOn(DAY, id).stream().toList();
    }

    @Override
    public boolean add(FinancingProduct product, Instant publishedAt) {
      throw new UnsupportedOperationException("The states are given");
    }

    @Override
    public Set<ProductId> changingWithin(LocalDate after, LocalDate until) {
      return Set.of();
    }

    @Override
    public long revision() {
      return state.revision();
    }
  }
}
