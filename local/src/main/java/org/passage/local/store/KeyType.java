package org.passage.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Identifiers of any BSON type, in MongoDB's order of them. */
final class KeyType extends BasicDataType<Object> {
  static final Comparator<Object> ORDER = ValueComparator.ascWithoutListHandling();
  private static final DocumentType DOCUMENTS = new DocumentType();
  private static final byte TEXT = 2;
  private static final byte END = 0;

  /** Two lengths, the type, and the ends of the name, of the text and of all. */
  private static final int AROUND_TEXT = 12;

  @Override
  public int compare(Object one, Object other) {
    return ORDER.compare(one, other);
  }

  @Override
  public void write(WriteBuffer out, Object key) {
    if (key instanceof String text) {
      writeText(out, text);
      return;
    }
    Document document = new Document();
    if (!(key instanceof Missing)) {
      document.put("", key);
    }
    DOCUMENTS.write(out, document);
  }

  @Override
  public Object read(ByteBuffer in) {
    return Missing.ofNullable(DOCUMENTS.read(in).get(""));
  }

  /**
   * The same bytes as any other key would get, without the buffers on the way: a page holds
   * hundreds of keys, and each commit writes whole pages.
   */
  private static void writeText(WriteBuffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.putInt(Integer.reverseBytes(bytes.length + AROUND_TEXT));
    out.put(TEXT).put(END);
    out.putInt(Integer.reverseBytes(bytes.length + 1));
    out.put(bytes).put(END).put(END);
  }

  @Override
  public int getMemory(Object key) {
    return DocumentType.sizeOf(key);
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
