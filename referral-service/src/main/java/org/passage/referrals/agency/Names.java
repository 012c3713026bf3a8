package org.passage.referrals.agency;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/**
 * Lets agencies be found by the beginnings of the words of their names, which are stored sealed:
 * each beginning is a keyed hash beside them. All scripts are compared in small Latin letters.
 */
@Component
final class Names {
  /** The shortest beginning that one can look for. */
  static final int SHORTEST = 2;

  private static final int LONGEST = 12;
  private static final int HASH = 9;
  private static final String ALGORITHM = "HmacSHA256";
  private static final Transliterator SMALL_LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

  private final Vault vault;

  Names(Vault vault) {
    this.vault = vault;
  }

  /** By which an agency is found. */
  List<String> tokens(Agency of) {
    Mac mac = mac();
    return Stream.of(of.name(), of.profile().about().words().alternateName())
        .filter(Objects::nonNull)
        .flatMap(Names::words)
        .flatMap(Names::beginnings)
        .distinct()
        .map(it -> hash(mac, it))
        .toList();
  }

  /** All of which an agency must have that is looked for; none when no word is long enough. */
  List<String> wanted(String name) {
    Mac mac = mac();
    return words(name)
        .map(it -> it.substring(0, Math.min(LONGEST, it.length())))
        .distinct()
        .map(it -> hash(mac, it))
        .toList();
  }

  private static Stream<String> words(String name) {
    return Stream.of(SMALL_LATIN.transliterate(name).split("[^a-z0-9]+"))
        .filter(it -> it.length() >= SHORTEST);
  }

  private static Stream<String> beginnings(String word) {
    return IntStream.rangeClosed(SHORTEST, Math.min(LONGEST, word.length()))
        .mapToObj(length -> word.substring(0, length));
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(vault.secret("agency-names"));
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String hash(Mac mac, String beginning) {
    byte[] code = mac.doFinal(beginning.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, HASH));
  }
}
