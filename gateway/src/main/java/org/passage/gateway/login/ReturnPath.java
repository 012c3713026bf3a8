package org.passage.gateway.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a browser goes after it has logged in: a page of this host, and nowhere else. */
final class ReturnPath {
  private static final int LONGEST = 500;
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/_.~%?&=#+,;:@!$'()*-]*");

  private ReturnPath() {}

  /** However it is encoded, it must not be anything that a browser takes for another host. */
  static boolean isLocal(String path) {
    if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
      return false;
    }
    String decoded = path;
    String before;
    do {
      if (decoded.startsWith("//")
          || decoded.indexOf('\\') >= 0
          || decoded.chars().anyMatch(Character::isISOControl)) {
        return false;
      }
      before = decoded;
      try {
        decoded = URLDecoder.decode(decoded, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException notEncoded) {
        return false;
      }
    } while (!decoded.equals(before));
    return true;
  }
}
