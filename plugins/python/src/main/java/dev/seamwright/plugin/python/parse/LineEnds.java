package dev.seamwright.plugin.python.parse;

/// The ends of lines, which Python reads alike.
final class LineEnds {

    private LineEnds() {}

    /// The text with `\n` at the end of each line.
    static String plain(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
