package io.rongqiao.matching.ranking;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Proposals and what is unmet in the JSON form in which they are kept: money as text with its
 * currency, rates and shares as decimal text, days as ISO dates.
 */
public final class ProposalJson {

  private static final ObjectMapper JSON = mapper();

  private static final ObjectWriter WRITER = JSON.writerFor(Composition.class);
  private static final ObjectReader READER = JSON.readerFor(Composition.class);

  private ProposalJson() {}

  /** A list that was not noted yet when a document was kept is read as empty. */
  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(JsonValues.module())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }

  public static String write(Proposal proposal) {
    return written(proposal);
  }

  public static Proposal readProposal(String json) {
    return read(json, Proposal.class);
  }

  static byte[] bytes(Composition composition) {
    try {
      return WRITER.writeValueAsBytes(composition);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A composition has no JSON form", bug);
    }
  }

  static Composition readComposition(InputStream json) throws IOException {
    return READER.readValue(json);
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A %s has no JSON form".formatted(value.getClass()), bug);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A stored %s is broken".formatted(type), bug);
    }
  }
}
