package org.passage.referrals.mailinvitation;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The code that is told by telephone; short, so its hash is slow, and sealed besides. Anybody may
 * ask for the hash of what they try, so it takes no memory and not more than a quarter of a second.
 */
@Component
final class SecondFactor {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 100_000_000;
  private static final int LONGEST = 40;
  private static final int COST = 11;

  private final PasswordEncoder hashes = new BCryptPasswordEncoder(COST);

  /** Eight digits. */
  String fresh() {
    return String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
  }

  String hash(String code) {
    return String.valueOf(hashes.encode(code));
  }

  /** Whether it is the code, with or without the spaces that people put between digits. */
  boolean matches(String said, String hash) {
    return said.length() <= LONGEST && hashes.matches(said.replaceAll("[\\s-]", ""), hash);
  }
}
