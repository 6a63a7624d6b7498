package dev.seamwright.plugin.python.keep;

/// What follows in the bytes. The numbers are the format: it changes with the importer's version.
enum Tag {
    IMPORT(0),
    IMPORT_FROM(1),
    ASSIGN(2),
    ITERATE(3),
    ENTER(4),
    EVALUATE(5),
    RETURN(6),
    DEFINE(7),
    DECLARE(8),
    NAME(9),
    ATTRIBUTE(10),
    CALL(11),
    TEXT(12),
    FORMAT(13),
    SEQUENCE(14),
    MAPPING(15),
    SUM(16),
    INDEX(17),
    CHOICE(18),
    CLOSURE(19),
    LET(20),
    SEVERAL(21),
    TRUE(22),
    FALSE(23),
    NONE(24),
    VALUE(25),
    OPAQUE(26);

    private static final Tag[] ALL = values();

    private final int number;

    Tag(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

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
