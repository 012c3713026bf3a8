package org.passage.cases.imports;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * Files on their way in, for as long as they are read. Each is sealed piece by piece with a key of
 * its own, which is destroyed as soon as it is not needed any more.
 */
@Component
final class ImportFiles {
  static final int PIECE = 256 * 1024;
  static final String DATA = "data";

  private final GridFSBucket bucket;
  private final Vault vault;

  ImportFiles(MongoDatabase database, Vault vault) {
    this.bucket = GridFSBuckets.create(database, "import_files").withChunkSizeBytes(2 * PIECE);
    this.vault = vault;
  }

  /** Keeps a file, all of it or nothing. */
  void store(String fileId, InputStream file) throws IOException {
    GridFSUploadStream out =
        bucket.openUploadStream(
            new BsonString(fileId), fileId, new GridFSUploadOptions().metadata(new Document()));
    boolean whole = false;
    try {
      seal(fileId, file, new DataOutputStream(out));
      out.close();
      whole = true;
    } finally {
      if (!whole) {
        out.abort();
        vault.destroy(fileId);
      }
    }
  }

  private void seal(String fileId, InputStream file, DataOutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    int number = 0;
    for (int n = file.readNBytes(piece, 0, PIECE); n > 0; n = file.readNBytes(piece, 0, PIECE)) {
      BsonDocument open = new BsonDocument(DATA, new BsonBinary(Arrays.copyOf(piece, n)));
      byte[] sealed = vault.seal(fileId, place(fileId, number), open).getBinary(DATA).getData();
      out.writeInt(sealed.length);
      out.write(sealed);
      number++;
    }
    out.writeInt(0);
  }

  /** A kept file from its beginning, opened as it is read. */
  InputStream open(String fileId) {
    return new SealedFile(bucket.openDownloadStream(new BsonString(fileId)), vault, fileId);
  }

  /** How long it is as it is kept. */
  long length(String fileId) {
    var file = bucket.find(eq(new BsonString(fileId))).first();
    return file == null ? 1 : Math.max(1, file.getLength());
  }

  /** Forgets a file for ever; nothing happens where there is none. */
  void remove(String fileId) {
    vault.destroy(fileId);
    bucket.find(eq(new BsonString(fileId))).forEach(it -> bucket.delete(it.getId()));
  }

  /** What a piece is bound to: none can be moved, and none left out unnoticed. */
  static String place(String fileId, int number) {
    return fileId + "/" + number;
  }
}
