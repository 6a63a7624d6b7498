package dev.seamwright.plugin.sql.lex;

import org.jspecify.annotations.Nullable;

/// Follows `BEGIN ... END` in the bodies of routines. Dialects differ too much to be sure: a body
/// that does not end within reason is taken for none, and after a few of those no more are
/// followed.
final class Routines {

    private static final int MAX_LENGTH = 1 << 20;
    private static final int MAX_FAILURES = 8;

    private int failures;

    /// The body of a routine that starts at the offset, null if bodies are not followed any more.
    @Nullable Body body(int offset) {
        return failures < MAX_FAILURES ? new Body(offset) : null;
    }

    void giveUp() {
        failures++;
    }

    /// What has been seen of one routine.
    static final class Body {

        private final int offset;
        private int depth;
        private boolean afterBegin;
        private boolean afterEnd;
        private int firstSeparator = -1;
        private int firstSeparatorLine;

        Body(int offset) {
            this.offset = offset;
        }

        /// Hears the next word.
        void read(Scanner word) {
            boolean begin = word.isWord("BEGIN");
            boolean end = word.isWord("END");
            if (begin || (word.isWord("CASE") && !afterEnd)) {
                depth++;
            } else if (end) {
                depth--;
            } else if (afterEnd && closesOther(word)) {
                depth++;
            } else if (afterBegin && startsTransaction(word)) {
                depth--;
            }
            afterBegin = begin;
            afterEnd = end;
        }

        /// Whether a `;` belongs to the body.
        boolean holds(Scanner separator) {
            if (depth <= 0) {
                return false;
            }
            if (firstSeparator < 0) {
                firstSeparator = separator.start();
                firstSeparatorLine = separator.line();
            }
            afterEnd = false;
            return true;
        }

        boolean isOpen() {
            return depth > 0;
        }

        boolean isTooLong(int position) {
            return position - offset > MAX_LENGTH;
        }

        /// Where the first `;` of the body stands, -1 before there is one.
        int firstSeparator() {
            return firstSeparator;
        }

        int firstSeparatorLine() {
            return firstSeparatorLine;
        }

        /// `END IF` and its like close what no `BEGIN` has opened.
        private static boolean closesOther(Scanner word) {
            return word.isWord("IF")
                    || word.isWord("LOOP")
                    || word.isWord("WHILE")
                    || word.isWord("REPEAT")
                    || word.isWord("FOR");
        }

        private static boolean startsTransaction(Scanner word) {
            return word.isWord("TRAN") || word.isWord("TRANSACTION");
        }
    }
}
