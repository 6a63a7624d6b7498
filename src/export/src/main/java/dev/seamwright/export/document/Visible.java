package dev.seamwright.export.document;

/// Makes characters visible that could make text look like something else: controls, line ends, and
/// marks that turn the direction of writing. They are written as `\u202E`. Languages that are
/// written from right to left are not touched.
public final class Visible {

    private Visible() {}

    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            if (isHidden(point)) {
                                shown.append(String.format("\\u%04X", point));
                            } else {
                                shown.appendCodePoint(point);
                            }
                        });
        return shown.toString();
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            // Joiners are needed to write some languages; the other formats turn or hide text.
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> false;
        };
    }
}
