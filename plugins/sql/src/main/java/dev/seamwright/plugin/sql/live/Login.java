package dev.seamwright.plugin.sql.live;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// How a database is entered: by which address, as whom, and how long one waits for it.
///
/// @param url as the driver wants it
/// @param properties for the driver, user and password among them where they are known
record Login(String url, Map<String, String> properties) {

    private static final String USER = "user";
    private static final String PASSWORD = "password";

    /// Seconds to wait for a connection, and for an answer.
    private static final int CONNECT = 10;

    private static final int ANSWER = 300;

    /// @param environment gives a variable's value, null where it is not set
    static Login of(String url, UnaryOperator<@Nullable String> environment) {
        Map<String, String> properties = new TreeMap<>(bounds(url));
        put(properties, USER, environment.apply("SEAMWRIGHT_JDBC_USER"));
        put(properties, PASSWORD, environment.apply("SEAMWRIGHT_JDBC_PASSWORD"));
        if (!Address.kind(url).equalsIgnoreCase("jdbc:postgresql:")) {
            return new Login(url, properties);
        }
        List<Integer> user = Address.user(url);
        if (user.isEmpty()) {
            return new Login(url, properties);
        }
        // This driver takes no user from before the host.
        String[] parts = url.substring(user.getFirst(), user.getLast()).split(":", 2);
        put(properties, USER, decoded(parts[0]));
        put(properties, PASSWORD, parts.length > 1 ? decoded(parts[1]) : null);
        String rest = url.substring(0, user.getFirst()) + url.substring(user.getLast() + 1);
        return new Login(rest, properties);
    }

    /// What nobody may read.
    List<String> secrets() {
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().equals(USER) || entry.getKey().equals(PASSWORD))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public String toString() {
        return Address.shown(url);
    }

    private static Map<String, String> bounds(String url) {
        String connect = String.valueOf(CONNECT);
        return switch (Address.kind(url)) {
            case "jdbc:postgresql:" ->
                    Map.of(
                            "loginTimeout",
                            connect,
                            "connectTimeout",
                            connect,
                            "socketTimeout",
                            String.valueOf(ANSWER),
                            "ApplicationName",
                            "Seamwright");
            case "jdbc:mysql:", "jdbc:mariadb:" ->
                    Map.of("connectTimeout", connect + "000", "socketTimeout", ANSWER + "000");
            case "jdbc:sqlserver:" ->
                    Map.of("loginTimeout", connect, "socketTimeout", ANSWER + "000");
            case "jdbc:sqlite:" -> Map.of("open_mode", "1");
            default -> Map.of();
        };
    }

    private static void put(Map<String, String> properties, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            properties.put(key, value);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
