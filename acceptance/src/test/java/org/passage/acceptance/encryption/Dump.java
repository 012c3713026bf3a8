package org.passage.acceptance.encryption;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonValue;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;

/** Every document of every collection of every database, as its bytes lie there. */
public final class Dump {
  private static final int GROUP = 3;
  private static final int AT_ONCE = 200;

  /** So many letters of base64 do not come about by chance. */
  private static final int TELLING = 8;

  /** By collection; each byte is one character. */
  private final Map<String, String> collections = new TreeMap<>();

  private final Map<String, String> smallLetters = new TreeMap<>();

  public static Dump of(String uri) {
    Dump dump = new Dump();
    try (MongoClient store = MongoClients.create(uri)) {
      for (String name : store.listDatabaseNames()) {
        MongoDatabase database = store.getDatabase(name);
        for (String collection : database.listCollectionNames()) {
          dump.add(name + "." + collection, database, collection);
        }
      }
    }
    return dump;
  }

  /** The documents of one collection alone. */
  public static Dump of(String uri, String database, String collection) {
    Dump dump = new Dump();
    try (MongoClient store = MongoClients.create(uri)) {
      dump.add(database + "." + collection, store.getDatabase(database), collection);
    }
    return dump;
  }

  /** Some at a time: the embedded store has a whole answer in its memory. */
  private void add(String name, MongoDatabase database, String collection) {
    MongoCollection<RawBsonDocument> documents =
        database.getCollection(collection, RawBsonDocument.class);
    List<BsonValue> ids =
        documents
            .find()
            .projection(include("_id"))
            .map(it -> it.get("_id"))
            .into(new ArrayList<>());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < ids.size(); at += AT_ONCE) {
      List<BsonValue> some = ids.subList(at, Math.min(at + AT_ONCE, ids.size()));
      for (RawBsonDocument document : documents.find(in("_id", some))) {
        ByteBuf buffer = document.getByteBuffer();
        byte[] one = new byte[buffer.remaining()];
        buffer.get(one);
        bytes.writeBytes(one);
      }
    }
    add(name, bytes.toString(ISO_8859_1));
  }

  void add(String name, String text) {
    collections.put(name, text);
    smallLetters.put(name, text.toLowerCase(Locale.ROOT));
  }

  /** The collections that there are. */
  List<String> names() {
    return List.copyOf(collections.keySet());
  }

  /** The collections that hold these bytes. */
  List<String> with(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return collections.entrySet().stream()
        .filter(it -> it.getValue().contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The collections that hold a text, in letters of any size, in base64, or in hexadecimal digits.
   */
  public List<String> with(String text) {
    return with(List.of(text)).getOrDefault(text, List.of());
  }

  /** The same of many, looked for at once; none of those that no collection holds. */
  Map<String, List<String>> with(List<String> texts) {
    Map<String, Set<String>> inSmallLetters = new HashMap<>();
    Map<String, Set<String>> asTheyAre = new HashMap<>();
    for (String text : texts) {
      for (String written : Set.copyOf(List.of(text, text.toLowerCase(Locale.ROOT)))) {
        byte[] bytes = written.getBytes(UTF_8);
        note(inSmallLetters, new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT), text);
        note(inSmallLetters, HexFormat.of().formatHex(bytes), text);
        base64(bytes).forEach(it -> note(asTheyAre, it, text));
      }
    }
    Map<String, Set<String>> found = new TreeMap<>();
    look(smallLetters, inSmallLetters, found);
    look(collections, asTheyAre, found);
    return found.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> List.copyOf(it.getValue())));
  }

  private static void look(
      Map<String, String> in, Map<String, Set<String>> spelled, Map<String, Set<String>> found) {
    Needles needles = new Needles(spelled.keySet());
    in.forEach((name, hay) ->
        needles
            .in(hay)
            .forEach(needle ->
                spelled.getOrDefault(needle, Set.of()).forEach(text -> note(found, text, name))));
  }

  private static void note(Map<String, Set<String>> in, String key, String value) {
    in.computeIfAbsent(key, it -> new TreeSet<>()).add(value);
  }

  /** As it looks within a longer text, for each place at which it may begin there. */
  private static Stream<String> base64(byte[] bytes) {
    return IntStream.range(0, GROUP)
        .mapToObj(before -> {
          byte[] moved = new byte[before + bytes.length];
          System.arraycopy(bytes, 0, moved, before, bytes.length);
          int whole = moved.length / GROUP * GROUP;
          String written = Base64.getEncoder().encodeToString(Arrays.copyOf(moved, whole));
          // What stands beside it reaches into the group that it shares.
          return written.substring(before == 0 ? 0 : GROUP + 1);
        })
        .filter(it -> it.length() >= TELLING);
  }
}
