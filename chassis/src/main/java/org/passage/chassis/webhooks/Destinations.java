package org.passage.chassis.webhooks;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.passage.chassis.problem.InvalidInput;

/**
 * Where webhooks may go: by HTTPS, to few ports, to public addresses. The sender resolves names
 * here and connects to the very addresses that were looked at, so a name that changes its mind in
 * between gains nothing.
 */
final class Destinations implements DnsResolver {
  private static final String FAULT = "is no public https address at a port that webhooks may use";

  /** An address in numbers, or what some programs take for one. */
  private static final Pattern NUMERIC = Pattern.compile("(?i)([^.]*\\.)*(0x[0-9a-f]*|[0-9]+)\\.?");

  /** An address in numbers that all programs read alike. */
  private static final Pattern DECIMAL =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private static final int HTTPS = 443;
  private static final int LONGEST = 2_000;

  private final Set<String> exempt;
  private final Set<Integer> ports;
  private final Lookup names;

  /**
   * @param exempt {@code host:port} of what is reached as it is: for tests, empty elsewhere
   */
  Destinations(Set<String> exempt, Set<Integer> ports, Lookup names) {
    this.exempt = Set.copyOf(exempt);
    this.ports = Set.copyOf(ports);
    this.names = names;
  }

  /**
   * The address that a subscription names.
   *
   * @throws InvalidInput when webhooks must not go there, by its form or by where its name leads
   */
  URI parse(String url) {
    try {
      URI uri = checked(url);
      resolve(uri.getHost(), uri.getPort());
      return uri;
    } catch (UnknownHostException refused) {
      throw InvalidInput.at("/url", FAULT);
    }
  }

  /**
   * The form of an address, which is looked at before each attempt: rules may have changed.
   *
   * @throws Forbidden when it must not be used
   */
  URI checked(String url) throws Forbidden {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException malformed) {
      throw new Forbidden();
    }
    if (url.length() > LONGEST
        || uri.getHost() == null
        || isAmbiguous(uri.getHost())
        || uri.getRawUserInfo() != null
        || uri.getRawFragment() != null) {
      throw new Forbidden();
    }
    boolean secure = "https".equals(uri.getScheme());
    int port = uri.getPort() == -1 ? HTTPS : uri.getPort();
    boolean permitted = secure && ports.contains(port);
    if (!permitted
        && !(isExempt(uri.getHost(), port) && (secure || "http".equals(uri.getScheme())))) {
      throw new Forbidden();
    }
    return uri;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    InetAddress[] addresses =
        isExempt(host, port == -1 ? HTTPS : port) ? names.addresses(host) : resolve(host);
    return Arrays.stream(addresses)
        .map(it -> new InetSocketAddress(it, Math.max(port, 0)))
        .toList();
  }

  /** All addresses of a name; one that is not public spoils them all. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.addresses(host);
    if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(PublicAddresses::contain)) {
      throw new Forbidden();
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private static boolean isAmbiguous(String host) {
    return NUMERIC.matcher(host).matches() && !DECIMAL.matcher(host).matches();
  }

  private boolean isExempt(String host, int port) {
    return exempt.contains(host.toLowerCase(Locale.ROOT) + ':' + port);
  }

  /** Asks for the addresses of a name. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /** Webhooks must not go there. */
  static final class Forbidden extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Forbidden() {
      super("not a destination of webhooks");
    }
  }
}
