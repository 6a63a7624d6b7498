package dev.seamwright.plugin.git.people;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings together the addresses and names that one person has used, as a project's `.mailmap`
/// says. Of several lines about the same author the last one counts.
public final class Mailmap {

    /// Says nothing about anybody.
    public static final Mailmap EMPTY = new Mailmap();

    /// All four forms: whom it is about stands last, what is right about them before it.
    private static final Pattern LINE =
            Pattern.compile("(?s)([^<>]*)<([^<>]*)>(?:([^<>]*)<([^<>]*)>)?.*");

    private final Map<String, Proper> byAddress = new HashMap<>();
    private final Map<Signature, Proper> byNameToo = new HashMap<>();

    private record Proper(@Nullable String name, @Nullable String address) {

        Proper over(@Nullable Proper before) {
            return before == null
                    ? this
                    : new Proper(
                            name == null ? before.name : name,
                            address == null ? before.address : address);
        }

        Signature of(Signature author) {
            return new Signature(
                    name == null ? author.name() : name,
                    address == null ? author.address() : address);
        }
    }

    private Mailmap() {}

    /// Reads a mailmap. Lines that are not understood are left out, as Git does.
    public static Mailmap of(String text) {
        Mailmap mailmap = new Mailmap();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(mailmap::add);
        return mailmap;
    }

    private void add(Matcher line) {
        String name = line.group(1).strip();
        String address = line.group(2).strip();
        String other = line.group(4);
        if (other == null) {
            put(byAddress, lower(address), new Proper(orNull(name), null));
            return;
        }
        Proper proper = new Proper(orNull(name), orNull(address));
        String otherName = line.group(3).strip();
        if (otherName.isEmpty()) {
            put(byAddress, lower(other.strip()), proper);
        } else {
            put(byNameToo, lower(new Signature(otherName, other.strip())), proper);
        }
    }

    private static <K> void put(Map<K, Proper> map, K key, Proper proper) {
        map.put(key, proper.over(map.get(key)));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// The author as they want to be known.
    public Signature proper(Signature author) {
        Signature key = lower(author);
        Proper proper = byNameToo.get(key);
        if (proper == null) {
            proper = byAddress.get(key.address());
        }
        return proper == null ? author : proper.of(author);
    }

    private static Signature lower(Signature signature) {
        return new Signature(lower(signature.name()), lower(signature.address()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
