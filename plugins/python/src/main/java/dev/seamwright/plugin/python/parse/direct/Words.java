package dev.seamwright.plugin.python.parse.direct;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;

/// The words of one text: which are reserved, and one object for every occurrence of a name.
final class Words {

    /// No search goes further, so that no choice of names can make it slow.
    private static final int PROBES = 16;

    private static final int RESERVED_SLOTS = 512;
    private static final Kind[] RESERVED = new Kind[RESERVED_SLOTS];
    private static final char[][] RESERVED_TEXTS = new char[RESERVED_SLOTS][0];
    private static final boolean[] PARTS = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            PARTS[c] = Character.isLetterOrDigit(c) || c == '_';
        }
        Arrays.fill(RESERVED, Kind.NAME);
        EnumSet.range(Kind.FALSE, Kind.YIELD).forEach(Words::reserve);
    }

    private final char[] text;
    private int[] hashes = new int[256];
    private int[] places = new int[256];
    private String[] words = new String[256];
    private int count;

    Words(char[] text) {
        this.text = text;
    }

    private static void reserve(Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        if (kind.compareTo(Kind.TRUE) <= 0) {
            word = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
        int slot = word.hashCode() & (RESERVED_SLOTS - 1);
        while (RESERVED[slot] != Kind.NAME) {
            slot = (slot + 1) & (RESERVED_SLOTS - 1);
        }
        RESERVED[slot] = kind;
        RESERVED_TEXTS[slot] = word.toCharArray();
    }

    /// Whether an ASCII name may begin with a character.
    static boolean begins(char c) {
        int small = c | 0x20;
        return (small >= 'a' && small <= 'z') || c == '_';
    }

    /// Whether a character may stand inside an ASCII name.
    static boolean isPart(char c) {
        return c < 128 && PARTS[c];
    }

    /// The kind of a word: [Kind#NAME] unless it is reserved.
    ///
    /// @param hash of the word, as [String#hashCode] tells it
    Kind kind(int from, int to, int hash) {
        int slot = hash & (RESERVED_SLOTS - 1);
        while (RESERVED[slot] != Kind.NAME) {
            char[] word = RESERVED_TEXTS[slot];
            if (word.length == to - from && matches(word, from)) {
                return RESERVED[slot];
            }
            slot = (slot + 1) & (RESERVED_SLOTS - 1);
        }
        return Kind.NAME;
    }

    private boolean matches(char[] word, int from) {
        for (int at = 0; at < word.length; at++) {
            if (text[from + at] != word[at]) {
                return false;
            }
        }
        return true;
    }

    /// The word between two places.
    ///
    /// @param hash of the word; equal words have equal ones
    String word(int from, int to, int hash) {
        int mask = words.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (int probe = 0; probe < PROBES; probe++) {
            String known = words[slot];
            if (known == null) {
                return keep(slot, from, to, hash);
            }
            if (hashes[slot] == hash
                    && known.length() == to - from
                    && same(places[slot], from, to - from)) {
                return known;
            }
            slot = (slot + 1) & mask;
        }
        return new String(text, from, to - from);
    }

    private boolean same(int known, int from, int length) {
        for (int at = 0; at < length; at++) {
            if (text[known + at] != text[from + at]) {
                return false;
            }
        }
        return true;
    }

    private String keep(int slot, int from, int to, int hash) {
        String word = new String(text, from, to - from);
        words[slot] = word;
        hashes[slot] = hash;
        places[slot] = from;
        if (++count > words.length / 2) {
            grow();
        }
        return word;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldHashes = hashes;
        int[] oldPlaces = places;
        int mask = oldWords.length * 2 - 1;
        words = new String[mask + 1];
        hashes = new int[mask + 1];
        places = new int[mask + 1];
        for (int old = 0; old < oldWords.length; old++) {
            if (oldWords[old] != null) {
                move(oldWords[old], oldHashes[old], oldPlaces[old]);
            }
        }
    }

    private void move(String word, int hash, int place) {
        int mask = words.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (int probe = 0; probe < PROBES; probe++) {
            if (words[slot] == null) {
                words[slot] = word;
                hashes[slot] = hash;
                places[slot] = place;
                return;
            }
            slot = (slot + 1) & mask;
        }
    }
}
