package io.docket.ui.security;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which a desk may be asked for. One that only its own machine can reach goes by the names of that
 * machine, and by those that it was given: a page from elsewhere could else have its own name lead here, and be taken
 * for ours.
 *
 * @param any whether all names will do: who listens to the world does not know what it is called there
 */
record KnownHosts(boolean any, Set<String> names) {

    /**
     * @param address that the node listens on; blank for all
     * @param url where links to the desk lead
     * @param names that the desk was given besides
     */
    static KnownHosts of(String address, String url, Collection<String> names) {
        var all = new HashSet<String>();
        names.forEach(name -> all.add(name.strip().toLowerCase(Locale.ROOT)));
        host(url).ifPresent(all::add);
        return new KnownHosts(!isLoopback(address), Set.copyOf(all));
    }

    boolean know(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return any
                || name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127(\\.\\d{1,3}){3}")
                || names.contains(name);
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
