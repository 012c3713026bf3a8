package org.passage.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class KeyTypeTest {
  private final KeyType keys = new KeyType();

  @Test
  void writesATextAsTheBytesOfADocumentThatHoldsIt() {
    for (String text : List.of("", "cas_01k88vqqtlf7ha7912sc3blv76:000000000042", "Zoë Миле 愛")) {
      WriteBuffer asDocument = new WriteBuffer();
      new DocumentType().write(asDocument, new Document("", text));
      assertThat(written(text)).isEqualTo(flipped(asDocument));
    }
  }

  @Test
  void readsWhatItWrote() {
    Stream.of("", "t1", "Миле", 5, 5L, 5.5, true)
        .forEach(key -> assertThat(keys.read(written(key))).isEqualTo(key));
  }

  private ByteBuffer written(Object key) {
    WriteBuffer out = new WriteBuffer();
    keys.write(out, key);
    return flipped(out);
  }

  private static ByteBuffer flipped(WriteBuffer out) {
    return out.getBuffer().duplicate().flip();
  }
}
