package org.passage.referrals.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.intake.CountedStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The organizations of a package, one after the other: a list of them, or a page of an API with
 * them as its {@code contents}. No more than one is in memory.
 */
final class PackageReader implements AutoCloseable {
  /** Much more than an agency can have; what is longer is no organization. */
  private static final int LONGEST_ENTRY = 2 * 1024 * 1024;

  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 100_000;

  private final Bounded bytes;
  private final JsonParser json;
  private final JsonMapper mapper;
  private final String within;

  /**
   * @throws tools.jackson.core.JacksonException when it is no JSON
   * @throws NoPackage when it is no package
   */
  PackageReader(InputStream file) {
    this.bytes = new Bounded(file);
    this.mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            // What follows an entry is the next one.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    this.json = mapper.createParser(bytes);
    this.within = begin();
  }

  /** Goes to the list. */
  private String begin() {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return "";
    }
    while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("contents") && value == JsonToken.START_ARRAY) {
        return "/contents";
      }
      bytes.allow(LONGEST_ENTRY);
      json.skipChildren();
    }
    throw new NoPackage();
  }

  /** Where the entries are, as a JSON pointer. */
  String within() {
    return within;
  }

  /** How much of it was read, in bytes. */
  long read() {
    return bytes.count();
  }

  /**
   * The next organization; null when there is none.
   *
   * @throws tools.jackson.core.JacksonException when it cannot be read any further
   */
  @Nullable JsonNode next() {
    bytes.allow(LONGEST_ENTRY);
    JsonToken token = json.nextToken();
    if (token == JsonToken.END_ARRAY) {
      return null;
    }
    return mapper.readTree(json);
  }

  @Override
  public void close() {
    json.close();
  }

  /** It is neither of what a package may be. */
  static final class NoPackage extends RuntimeException {
    NoPackage() {
      super("must be a list of organizations, or a page with them as its contents");
    }
  }

  /** Lets no entry be longer than it may. */
  private static final class Bounded extends CountedStream {
    private long end = LONGEST_ENTRY;

    Bounded(InputStream in) {
      super(in);
    }

    void allow(int more) {
      end = count() + more;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (count() > end) {
        throw new IOException("An entry is too long");
      }
      return super.read(into, from, length);
    }
  }
}
