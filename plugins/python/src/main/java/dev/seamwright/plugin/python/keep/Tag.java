package dev.seamwright.plugin.python.keep;

/// What follows in the bytes. Their order is the format: it changes with the importer's version.
enum Tag {
    IMPORT,
    IMPORT_FROM,
    ASSIGN,
    ITERATE,
    ENTER,
    EVALUATE,
    RETURN,
    DEFINE,
    DECLARE,
    NAME,
    ATTRIBUTE,
    CALL,
    TEXT,
    FORMAT,
    SEQUENCE,
    MAPPING,
    SUM,
    INDEX,
    CHOICE,
    CLOSURE,
    LET,
    SEVERAL,
    TRUE,
    FALSE,
    NONE,
    VALUE,
    OPAQUE;

    private static final Tag[] ALL = values();

    /// The tag with this number.
    ///
    /// @throws IllegalArgumentException if there is none
    static Tag of(int number) {
        if (number >= ALL.length) {
            throw new IllegalArgumentException("no tag " + number);
        }
        return ALL[number];
    }
}
