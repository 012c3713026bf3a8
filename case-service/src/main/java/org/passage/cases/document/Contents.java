package org.passage.cases.document;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.passage.chassis.audit.Ledger;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * The contents of the documents, in GridFS. A file is sealed piece by piece while it comes in, and
 * opened piece by piece while it goes out, so that none is ever whole in memory. Each piece is
 * bound to its place in its file: none can be moved, and none can be left out unnoticed.
 */
@Component
final class Contents {
  static final int PIECE = 256 * 1024;
  static final String DATA = "data";

  private static final int CHUNK = 2 * PIECE;
  private static final String CASE = "metadata.caseId";

  private final GridFSBucket bucket;
  private final Vault vault;

  Contents(MongoDatabase database, Vault vault) {
    this.bucket = GridFSBuckets.create(database, "contents").withChunkSizeBytes(CHUNK);
    this.vault = vault;
    database.getCollection("contents.files").createIndex(ascending(CASE));
  }

  /**
   * Stores a file, all of it or nothing.
   *
   * @param inspection sees each piece before it is stored, and may refuse all of it
   */
  Digested store(String caseId, String contentId, InputStream file, Inspection inspection)
      throws IOException {
    Trail.writing(caseId, Ledger.NONE);
    GridFSUploadStream out =
        bucket.openUploadStream(
            new BsonString(contentId),
            contentId,
            new GridFSUploadOptions().metadata(new Document("caseId", caseId)));
    boolean whole = false;
    try {
      Digested digested = seal(caseId, contentId, file, inspection, new DataOutputStream(out));
      out.close();
      whole = true;
      return digested;
    } finally {
      if (!whole) {
        out.abort();
      }
    }
  }

  private Digested seal(
      String caseId,
      String contentId,
      InputStream file,
      Inspection inspection,
      DataOutputStream out)
      throws IOException {
    MessageDigest digest = sha256();
    byte[] piece = new byte[PIECE];
    long bytes = 0;
    int number = 0;
    for (int n = file.readNBytes(piece, 0, PIECE); n > 0; n = file.readNBytes(piece, 0, PIECE)) {
      inspection.piece(piece, n);
      digest.update(piece, 0, n);
      byte[] exact = n == PIECE ? piece : java.util.Arrays.copyOf(piece, n);
      byte[] sealed =
          vault
              .seal(caseId, place(contentId, number), new BsonDocument(DATA, new BsonBinary(exact)))
              .getBinary(DATA)
              .getData();
      out.writeInt(sealed.length);
      out.write(sealed);
      bytes += n;
      number++;
    }
    inspection.finish();
    return new Digested(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** A stored file, opened as it is read. */
  InputStream open(String caseId, DocumentVersion version) {
    return new Unsealed(
        bucket.openDownloadStream(new BsonString(version.contentId())), vault, caseId, version);
  }

  /** Deletes a stored file; nothing happens where there is none. */
  void remove(String contentId) {
    bucket.find(eq(new BsonString(contentId))).forEach(it -> bucket.delete(it.getId()));
  }

  /** Deletes all that is stored of a case. */
  void removeAll(String caseId) {
    bucket.find(eq(CASE, caseId)).forEach(it -> bucket.delete(it.getId()));
  }

  /** What a piece is bound to. */
  static String place(String contentId, int number) {
    return contentId + "/" + number;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How long a file was, and its digest in hexadecimal digits. */
  record Digested(long bytes, String sha256) {}

  /** Looks at a file while it comes in, and throws when it is not to be kept. */
  interface Inspection {
    void piece(byte[] bytes, int length);

    void finish();
  }
}
