package org.passage.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Comparator;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Identifiers of any BSON type, in MongoDB's order of them. */
final class KeyType extends BasicDataType<Object> {
  static final Comparator<Object> ORDER = ValueComparator.ascWithoutListHandling();
  private static final DocumentType DOCUMENTS = new DocumentType();

  @Override
  public int compare(Object one, Object other) {
    return ORDER.compare(one, other);
  }

  @Override
  public void write(WriteBuffer out, Object key) {
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

  @Override
  public int getMemory(Object key) {
    return DocumentType.sizeOf(key);
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
