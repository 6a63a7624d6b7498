package dev.seamwright.plugin.sql.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an address of a database tells.
final class Address {

    /// Parameters that say which database is meant. All others are left out, as each driver has its
    /// own words for secrets.
    private static final Set<String> SHOWN =
            new TreeSet<>(
                    List.of(
                            "currentschema",
                            "database",
                            "databasename",
                            "instance",
                            "instancename",
                            "port",
                            "portnumber",
                            "schema",
                            "searchpath",
                            "server",
                            "servername",
                            "service_name",
                            "sid"));

    /// `scott/tiger@` after the driver's type.
    private static final Pattern BARE_USER = Pattern.compile("^(jdbc:\\w+:\\w+:)[^@]*@");

    /// `(user=scott)`, with whatever key.
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("(?i)(user\\w*|pass\\w*|pwd|\\w*secret|\\w*token|\\w*key)=[^,)]*,?");

    /// `//user:password@host/path?key=value`
    private static final Pattern WITH_USER =
            Pattern.compile("^[^/?;@]*//([^@/?;]*)@[^@/?;]+(?:/[^@?;]*)?(?:[?;]\\s*\\w+=.*)?$");

    /// `//host:port/path?key=value`, of several hosts too
    private static final Pattern WITHOUT_USER =
            Pattern.compile(
                    "^[^/?;@]*//(?:address=)?(?:[\\w.-]++(?::\\d+)?|\\[[0-9a-fA-F:.]+\\](?::\\d+)?|,"
                        + "|\\([^@/?;]*\\))*+(?:/[^@?;]*)?(?:[?;]\\s*\\w+=.*)?$");

    private Address() {}

    /// `jdbc:kind:`, the whole of an address that has no such parts left out.
    static String kind(String url) {
        int second = url.indexOf(':', url.indexOf(':') + 1);
        return second < 0 ? "" : url.substring(0, second + 1);
    }

    /// The address without user, password and every parameter that may be a secret.
    static String shown(String url) {
        int start = parameters(url);
        String place = withoutUser(url.substring(0, start));
        String kept = IN_PARENTHESES.matcher(place).replaceAll("");
        return start == url.length() ? kept : kept + shownParameters(url.substring(start));
    }

    /// Where the user and password stand in `//user:password@host`: from behind the slashes to the
    /// `@`. Empty where there are none.
    ///
    /// A password should have its `@`, `/` and `?` encoded. Where they are not, everything up to
    /// the last `@` is taken for the password: it is better to show too little.
    static List<Integer> user(String url) {
        Matcher address = WITH_USER.matcher(url);
        if (address.find()) {
            return List.of(address.start(1), address.end(1));
        }
        int slashes = url.indexOf("//");
        boolean plain = slashes < 0 || WITHOUT_USER.matcher(url).find();
        return plain || url.lastIndexOf('@') < slashes
                ? List.of()
                : List.of(slashes + 2, url.lastIndexOf('@'));
    }

    private static String withoutUser(String place) {
        List<Integer> user = user(place);
        if (user.isEmpty()) {
            return BARE_USER.matcher(place).replaceFirst("$1@");
        }
        return place.substring(0, user.getFirst()) + place.substring(user.getLast() + 1);
    }

    /// Where the parameters start.
    private static int parameters(String url) {
        List<Integer> user = user(url);
        return first(url, user.isEmpty() ? 0 : user.getLast());
    }

    private static int first(String url, int from) {
        int question = url.indexOf('?', from);
        int semicolon = url.indexOf(';', from);
        int either = question < 0 ? semicolon : question;
        int both = semicolon >= 0 ? Math.min(either, semicolon) : either;
        return both < 0 ? url.length() : both;
    }

    private static String shownParameters(String text) {
        List<String> kept = new ArrayList<>();
        for (String parameter : text.substring(1).split("[&;?]", -1)) {
            String key = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
            if (SHOWN.contains(key.strip().toLowerCase(Locale.ROOT))) {
                kept.add(parameter);
            }
        }
        String between = text.charAt(0) == '?' ? "&" : ";";
        return kept.isEmpty() ? "" : text.charAt(0) + String.join(between, kept);
    }
}
