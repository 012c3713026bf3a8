package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SealedFilesTest {
  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private MongoClient client;
  private MongoDatabase database;
  private Vault vault;
  private SealedFiles files;

  @BeforeEach
  void start() {
    String uri = server.bindAndGetConnectionString();
    client = MongoClients.create(uri);
    database = client.getDatabase("test");
    vault =
        new Vault(
            database,
            MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri)).build(),
            MasterKey.local(Base64.getEncoder().encodeToString(new byte[96])),
            List.of());
    files = new SealedFiles(database, "files", vault);
  }

  @AfterEach
  void stop() {
    vault.close();
    client.close();
    server.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, SealedFiles.PIECE, SealedFiles.PIECE + 1, 3 * SealedFiles.PIECE})
  void givesBackWhatItSealed(int length) throws IOException {
    byte[] file = noise(length);
    store("one", file);
    assertThat(read("one")).isEqualTo(file);
  }

  @Test
  void noticesThatAPieceIsMissingAtTheEnd() throws IOException {
    store("one", noise(2 * SealedFiles.PIECE));
    store("short", noise(SealedFiles.PIECE));
    byte[] stored = chunk("one");
    int first = Integer.BYTES + ByteBuffer.wrap(stored).getInt();
    replace("one", Arrays.copyOf(stored, first));
    assertThatThrownBy(() -> read("one")).isInstanceOf(IOException.class);

    byte[] other = chunk("short");
    byte[] end = Arrays.copyOfRange(other, first, other.length);
    byte[] forged = Arrays.copyOf(stored, first + end.length);
    System.arraycopy(end, 0, forged, first, end.length);
    replace("one", forged);
    assertThatExceptionOfType(IllegalStateException.class)
        .as("the end of another file")
        .isThrownBy(() -> read("one"));
  }

  @Test
  void keepsNothingOfWhatAnInspectionRefuses() {
    SealedFiles.Inspection refusal =
        new SealedFiles.Inspection() {
          @Override
          public void piece(byte[] bytes, int length) {
            // Only the whole is refused.
          }

          @Override
          public void finish() {
            throw new IllegalArgumentException("refused");
          }
        };
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            files.store(
                "case-1", "one", new Document(), new ByteArrayInputStream(noise(9)), refusal));
    assertThat(files.storedLength("one")).isZero();
    assertThat(database.getCollection("files.chunks").countDocuments()).isZero();
  }

  private void store(String fileId, byte[] file) throws IOException {
    files.store(
        "case-1",
        fileId,
        new Document(),
        new ByteArrayInputStream(file),
        SealedFiles.Inspection.NONE);
  }

  private byte[] read(String fileId) throws IOException {
    try (InputStream file = files.open("case-1", fileId)) {
      return file.readAllBytes();
    }
  }

  private byte[] chunk(String fileId) {
    MongoCollection<Document> chunks = database.getCollection("files.chunks");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    chunks
        .find(eq("files_id", fileId))
        .sort(Sorts.ascending("n"))
        .forEach(
            it -> all.writeBytes(Objects.requireNonNull(it.get("data", Binary.class)).getData()));
    return all.toByteArray();
  }

  /** Puts other bytes in the place of a file's, as somebody could who writes to the store. */
  private void replace(String fileId, byte[] bytes) {
    MongoCollection<Document> chunks = database.getCollection("files.chunks");
    chunks.deleteMany(new Document("files_id", fileId).append("n", new Document("$gt", 0)));
    chunks.updateOne(eq("files_id", fileId), Updates.set("data", new Binary(bytes)));
    database
        .getCollection("files.files")
        .updateOne(eq("_id", fileId), Updates.set("length", (long) bytes.length));
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
