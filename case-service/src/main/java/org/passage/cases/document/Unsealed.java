package org.passage.cases.document;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.passage.chassis.encryption.Vault;

/** A stored file as it was, opened piece by piece; one that is not whole breaks off. */
final class Unsealed extends InputStream {
  private static final int LONGEST_SEALED = Contents.PIECE + 4_096;

  private final DataInputStream stored;
  private final Vault vault;
  private final String caseId;
  private final DocumentVersion version;
  private byte[] piece = {};
  private int at;
  private int number;
  private long left;

  Unsealed(InputStream stored, Vault vault, String caseId, DocumentVersion version) {
    this.stored = new DataInputStream(stored);
    this.vault = vault;
    this.caseId = caseId;
    this.version = version;
    this.left = version.content().bytes();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    if (at == piece.length) {
      piece = next();
      at = 0;
    }
    int given = (int) Math.min(Math.min(length, piece.length - at), left);
    System.arraycopy(piece, at, target, from, given);
    at += given;
    left -= given;
    return given;
  }

  private byte[] next() throws IOException {
    int length = stored.readInt();
    if (length < 1 || length > LONGEST_SEALED) {
      throw new EOFException("A stored file is broken");
    }
    byte[] sealed = stored.readNBytes(length);
    BsonDocument opened =
        vault.open(
            Contents.place(version.contentId(), number++),
            new BsonDocument("key", new BsonString(caseId))
                .append(Contents.DATA, new BsonBinary(sealed)));
    return opened.getBinary(Contents.DATA).getData();
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
