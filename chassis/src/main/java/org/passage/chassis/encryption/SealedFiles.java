package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Files in GridFS. Each is sealed piece by piece while it comes in, and opened piece by piece while
 * it goes out, so that none is ever whole in memory. Each piece, the end too, is bound to its place
 * in its file: none can be moved, and none can be left out unnoticed.
 */
public final class SealedFiles {
  /** How many bytes are sealed together. */
  public static final int PIECE = 256 * 1024;

  static final String DATA = "data";

  private final GridFSBucket bucket;
  private final Vault vault;

  /**
   * Opens the files of one kind.
   *
   * @param name of the bucket
   */
  public SealedFiles(MongoDatabase database, String name, Vault vault) {
    this.bucket = GridFSBuckets.create(database, name).withChunkSizeBytes(2 * PIECE);
    this.vault = vault;
  }

  /**
   * Stores a file, all of it or nothing.
   *
   * @param key by which it is sealed: the case, or one that is destroyed with the file
   * @param metadata what may be known of it without the key
   * @param inspection sees each piece before it is stored, and may refuse all of it
   */
  public void store(
      String key, String fileId, Document metadata, InputStream file, Inspection inspection)
      throws IOException {
    GridFSUploadStream out =
        bucket.openUploadStream(
            new BsonString(fileId), fileId, new GridFSUploadOptions().metadata(metadata));
    boolean whole = false;
    try {
      seal(key, fileId, file, inspection, new DataOutputStream(out));
      out.close();
      whole = true;
    } finally {
      if (!whole) {
        out.abort();
      }
    }
  }

  private void seal(
      String key, String fileId, InputStream file, Inspection inspection, DataOutputStream out)
      throws IOException {
    byte[] piece = new byte[PIECE];
    int number = 0;
    for (int n = file.readNBytes(piece, 0, PIECE); n > 0; n = file.readNBytes(piece, 0, PIECE)) {
      inspection.piece(piece, n);
      seal(key, place(fileId, number++), n == PIECE ? piece : Arrays.copyOf(piece, n), out);
    }
    inspection.finish();
    // An empty piece is the end.
    seal(key, place(fileId, number), new byte[0], out);
  }

  private void seal(String key, String place, byte[] piece, DataOutputStream out)
      throws IOException {
    byte[] sealed =
        vault
            .seal(key, place, new BsonDocument(DATA, new BsonBinary(piece)))
            .getBinary(DATA)
            .getData();
    out.writeInt(sealed.length);
    out.write(sealed);
  }

  /** A stored file from its beginning, opened as it is read; one that is not whole breaks off. */
  public InputStream open(String key, String fileId) {
    return new Unsealed(bucket.openDownloadStream(new BsonString(fileId)), vault, key, fileId);
  }

  /** How many bytes of a file are stored; 0 when there is none. */
  public long storedLength(String fileId) {
    @Nullable GridFSFile file = bucket.find(eq(new BsonString(fileId))).first();
    return file == null ? 0 : file.getLength();
  }

  /** Deletes a file; nothing happens where there is none. */
  public void remove(String fileId) {
    removeAll(eq(new BsonString(fileId)));
  }

  /** Deletes the files that a filter finds. */
  public void removeAll(Bson filter) {
    bucket.find(filter).forEach(it -> bucket.delete(it.getId()));
  }

  /** What a piece is bound to. */
  static String place(String fileId, int number) {
    return fileId + "/" + number;
  }

  /** Looks at a file while it comes in, and throws when it is not to be kept. */
  public interface Inspection {
    /** Lets everything pass. */
    Inspection NONE =
        new Inspection() {
          @Override
          public void piece(byte[] bytes, int length) {
            // Nobody looks.
          }

          @Override
          public void finish() {
            // Nobody looks.
          }
        };

    /** The next piece: the first {@code length} of these bytes. */
    void piece(byte[] bytes, int length);

    /** All has come; it is kept unless this throws. */
    void finish();
  }
}
