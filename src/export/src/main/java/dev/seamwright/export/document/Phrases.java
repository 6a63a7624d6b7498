package dev.seamwright.export.document;

import dev.seamwright.wording.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences of the bundle as [Line]s. An argument that is an [Inline] or a [Line] keeps its own
/// style and is never read as part of the sentence, whatever is in it.
public final class Phrases {

    private static final Pattern HOLE = Pattern.compile("\uE000(\\d+)\uE001");

    private final Words words;

    public Phrases(Words words) {
        this.words = words;
    }

    /// A sentence with its arguments filled in.
    public Line line(String key, Object... arguments) {
        Object[] holes = arguments.clone();
        for (int i = 0; i < holes.length; i++) {
            if (holes[i] instanceof Inline || holes[i] instanceof Line) {
                holes[i] = "\uE000" + i + "\uE001";
            }
        }
        String sentence = words.text(key, holes);
        List<Inline> parts = new ArrayList<>();
        int at = 0;
        Matcher hole = HOLE.matcher(sentence);
        while (hole.find()) {
            addPlain(parts, sentence.substring(at, hole.start()));
            switch (arguments[Integer.parseInt(hole.group(1))]) {
                case Inline inline -> parts.add(inline);
                case Line line -> parts.addAll(line.parts());
                default -> addPlain(parts, hole.group());
            }
            at = hole.end();
        }
        addPlain(parts, sentence.substring(at));
        return new Line(parts);
    }

    /// A sentence without anything from the source in it.
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    private static void addPlain(List<Inline> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Inline.Plain(text));
        }
    }
}
