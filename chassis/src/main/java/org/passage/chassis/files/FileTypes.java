package org.passage.chassis.files;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.http.InvalidMediaTypeException;

/**
 * Which files are taken, and whether one is what it is said to be. A file is known by how it
 * begins; of an office document that shows the family only, such as that it is a packed one.
 */
public final class FileTypes {
  private static final String HEADER = "?Content-Type";
  private static final MediaTypeRegistry KNOWN =
      MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();
  private static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());

  private final String words;
  private final Set<MediaType> taken;

  /**
   * Those that are taken.
   *
   * @param words what they are, for whoever sends another: it must be the type of...
   * @param names of media types
   */
  public FileTypes(String words, String... names) {
    this.words = words;
    this.taken =
        Arrays.stream(names)
            .map(it -> KNOWN.normalize(MediaType.parse(it)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a file is said to be.
   *
   * @throws InvalidInput when that is nothing, or no type that is taken
   */
  String claimed(@Nullable String contentType) {
    MediaType type = normal(contentType);
    if (type == null || !taken.contains(type)) {
      throw InvalidInput.at(HEADER, "must be the type of " + words);
    }
    return type.toString();
  }

  /**
   * Makes sure that a file is what it is said to be.
   *
   * @param start how it begins
   * @throws InvalidInput when it is not
   */
  static void check(String claimed, byte[] start) {
    MediaType said = MediaType.parse(claimed);
    MediaType found = KNOWN.normalize(MediaType.parse(TIKA.detect(start)));
    boolean same =
        !found.equals(MediaType.OCTET_STREAM)
            && (KNOWN.isInstanceOf(said, found)
                || (KNOWN.isInstanceOf(found, said) && !said.equals(MediaType.TEXT_PLAIN)));
    if (!same) {
      throw InvalidInput.at(HEADER, "is not what the file is: it begins like " + found);
    }
  }

  private static @Nullable MediaType normal(@Nullable String contentType) {
    try {
      org.springframework.http.MediaType parsed =
          org.springframework.http.MediaType.parseMediaType(contentType == null ? "" : contentType);
      return KNOWN.normalize(new MediaType(parsed.getType(), parsed.getSubtype()));
    } catch (InvalidMediaTypeException broken) {
      return null;
    }
  }
}
