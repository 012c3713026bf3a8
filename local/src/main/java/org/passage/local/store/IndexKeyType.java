package org.passage.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The values of an index's fields, compared field by field. */
final class IndexKeyType extends BasicDataType<KeyValue> {
  private static final KeyType VALUES = new KeyType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    int shared = Math.min(one.size(), other.size());
    for (int field = 0; field < shared; field++) {
      int order = KeyType.ORDER.compare(one.get(field), other.get(field));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Override
  public void write(WriteBuffer out, KeyValue key) {
    out.putVarInt(key.size());
    for (Object value : key) {
      VALUES.write(out, Missing.ofNullable(value));
    }
  }

  @Override
  public KeyValue read(ByteBuffer in) {
    int size = DataUtils.readVarInt(in);
    List<Object> values = new ArrayList<>(size);
    for (int field = 0; field < size; field++) {
      values.add(VALUES.read(in));
    }
    return new KeyValue(values);
  }

  @Override
  public int getMemory(KeyValue key) {
    return key.stream().mapToInt(DocumentType::sizeOf).sum();
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
