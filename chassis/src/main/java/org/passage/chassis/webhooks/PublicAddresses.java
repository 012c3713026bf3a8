package org.passage.chassis.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Addresses on the public internet: none that Spring Security holds for internal, and none in
 * IANA's special-purpose registries. IPv6 is public only within 2000::/3, so that loopback,
 * unspecified, unique-local, link-local, multicast and all that embeds an IPv4 address is not.
 */
final class PublicAddresses {
  private static final InetAddressMatcher IPV4 =
      external(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carriers' own
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // Azure's own services, within each of its networks
          "169.254.0.0/16", // link-local, and clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols
          "192.0.2.0/24", // documentation
          "192.31.196.0/24", // AS112
          "192.52.193.0/24", // multicast tunnels
          "192.88.99.0/24", // relays to 6to4
          "192.168.0.0/16", // private
          "192.175.48.0/24", // AS112
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, and broadcast

  private static final InetAddressMatcher GLOBAL_IPV6 =
      InetAddressMatchers.fromIpAddress("2000::/3");
  private static final InetAddressMatcher IPV6 =
      external(
          "2001::/23", // protocols, Teredo among them
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4: holds an IPv4 address
          "2620:4f:8000::/48", // AS112
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    // The matchers compare bits, also of one family with the other's.
    return address instanceof Inet6Address
        ? GLOBAL_IPV6.matches(address) && IPV6.matches(address)
        : IPV4.matches(address);
  }

  private static InetAddressMatcher external(String... special) {
    return InetAddressMatchers.matchExternal().excludeAddresses(List.of(special)).build();
  }
}
