package org.passage.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFilesTest {
  private static final int PIECE = 512 * 1024;

  /** More than the memory that the store has in {@link StoreProcess}. */
  private static final int PIECES = 400;

  @TempDir Path data;

  @Test
  void takesGivesAndDeletesAFileThatIsLargerThanItsMemory() throws IOException {
    try (StoreProcess store = StoreProcess.start(data)) {
      MongoDatabase database = store.client().getDatabase("large");
      GridFSBucket bucket = GridFSBuckets.create(database).withChunkSizeBytes(PIECE);
      BsonString id = new BsonString("one");

      try (OutputStream out = bucket.openUploadStream(id, "one")) {
        for (int number = 0; number < PIECES; number++) {
          out.write(piece(number));
        }
      }
      try (InputStream in = bucket.openDownloadStream(id)) {
        for (int number = 0; number < PIECES; number++) {
          assertThat(Arrays.equals(in.readNBytes(PIECE), piece(number))).isTrue();
        }
        assertThat(in.read()).isEqualTo(-1);
      }
      bucket.delete(id);
      MongoCollection<Document> chunks = database.getCollection("fs.chunks");
      assertThat(chunks.countDocuments()).isZero();
    }
  }

  private static byte[] piece(int number) {
    byte[] piece = new byte[PIECE];
    new Random(number).nextBytes(piece);
    return piece;
  }
}
