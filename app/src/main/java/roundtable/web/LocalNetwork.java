package roundtable.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/** Under which address phones in the same room reach this machine, when nobody has set one. */
final class LocalNetwork {
  private LocalNetwork() {}

  static String host() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(LocalNetwork::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
          .findFirst()
          .map(InetAddress::getHostAddress)
          .orElse("localhost");
    } catch (SocketException e) {
      return "localhost";
    }
  }

  private static boolean isUp(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
    } catch (SocketException e) {
      return false;
    }
  }
}
