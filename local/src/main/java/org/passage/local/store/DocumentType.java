package org.passage.local.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents in the file: BSON as on the wire. */
final class DocumentType extends BasicDataType<Document> {
  private static final int OBJECT = 48;
  private static final int ENTRY = 96;

  @Override
  public void write(WriteBuffer out, Document document) {
    ByteBuf bytes = Unpooled.buffer(1024);
    BsonEncoder.encodeDocument(document, bytes);
    out.put(ByteBuffer.wrap(bytes.array(), 0, bytes.writerIndex()));
  }

  @Override
  public Document read(ByteBuffer in) {
    ByteBuf bytes = Unpooled.wrappedBuffer(in);
    Document document = BsonDecoder.decodeBson(bytes);
    in.position(in.position() + bytes.readerIndex());
    return document;
  }

  @Override
  public int getMemory(Document document) {
    return sizeOf(document);
  }

  /** About how much of the heap a value takes, by which the cache counts and a page is split. */
  static int sizeOf(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case String it -> OBJECT + it.length();
      case byte[] it -> OBJECT + it.length;
      case BinData it -> OBJECT + it.getData().length;
      case Map<?, ?> it ->
          OBJECT + it.values().stream().mapToInt(each -> ENTRY + sizeOf(each)).sum();
      case Collection<?> it -> OBJECT + it.stream().mapToInt(each -> 8 + sizeOf(each)).sum();
      default -> OBJECT;
    };
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
