package org.passage.reintegration.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passage.reintegration.assessment.Domain;

/**
 * What an objective promises, whomever it is for: neither why it is there, nor who does it by when.
 *
 * @param what the actions, in their order
 */
public record Promise(
    Domain domain, String objective, AssistanceType assistanceType, List<String> what) {

  /**
   * The same for the same promises, in whatever order and however they are spaced and capitalized;
   * tells nothing of them.
   */
  public static String print(List<Promise> promises) {
    String all =
        promises.stream().map(Promise::written).sorted().collect(Collectors.joining("\n\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String written() {
    return Stream.concat(Stream.of(domain.name(), assistanceType.name(), objective), what.stream())
        .map(it -> it.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
