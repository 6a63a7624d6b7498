package dev.seamwright.plugin.python.parse.direct;

import dev.seamwright.plugin.python.syntax.Statement;
import dev.seamwright.plugin.python.syntax.Statement.Alias;

/// Reads imports.
final class Imports {

    private final Statements statements;
    private final Tokens tokens;
    private final Pile<Alias> aliases = new Pile<>();

    Imports(Statements statements) {
        this.statements = statements;
        tokens = statements.tokens;
    }

    void names() {
        int line = tokens.line;
        do {
            tokens.advance();
            alias(dotted());
        } while (tokens.kind == Kind.COMMA);
        statements.add(new Statement.Import(aliases.take(0), line));
    }

    void from() {
        int line = tokens.line;
        tokens.advance();
        int level = 0;
        while (tokens.kind == Kind.DOT || tokens.kind == Kind.ELLIPSIS) {
            level += tokens.kind == Kind.DOT ? 1 : 3;
            tokens.advance();
        }
        String module = level > 0 && tokens.kind == Kind.IMPORT ? "" : dotted();
        tokens.expect(Kind.IMPORT);
        targets();
        statements.add(new Statement.ImportFrom(level, module, aliases.take(0), line));
    }

    private void targets() {
        switch (tokens.kind) {
            case STAR -> {
                tokens.advance();
                aliases.add(new Alias("*", "*"));
            }
            case LEFT_PAREN -> {
                do {
                    tokens.advance();
                    if (tokens.kind == Kind.RIGHT_PAREN && aliases.mark() > 0) {
                        break;
                    }
                    alias(tokens.expectName());
                } while (tokens.kind == Kind.COMMA);
                tokens.expect(Kind.RIGHT_PAREN);
            }
            default -> {
                alias(tokens.expectName());
                while (tokens.kind == Kind.COMMA) {
                    tokens.advance();
                    alias(tokens.expectName());
                }
            }
        }
    }

    private void alias(String name) {
        String as = name;
        if (tokens.kind == Kind.AS) {
            tokens.advance();
            as = tokens.expectName();
        }
        aliases.add(new Alias(name, as));
    }

    private String dotted() {
        String first = tokens.expectName();
        if (tokens.kind != Kind.DOT) {
            return first;
        }
        StringBuilder name = new StringBuilder(first);
        while (tokens.kind == Kind.DOT) {
            tokens.advance();
            name.append('.').append(tokens.expectName());
        }
        return name.toString();
    }
}
