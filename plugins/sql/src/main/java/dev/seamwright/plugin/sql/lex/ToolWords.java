package dev.seamwright.plugin.sql.lex;

import java.util.List;

/// First words of lines that are meant for the tool that runs the script.
final class ToolWords {

    static final List<String> ALL =
            List.of(
                    "ACCEPT",
                    "COLUMN",
                    "DEFINE",
                    "DELIMITER",
                    "DISCONNECT",
                    "HOST",
                    "PAUSE",
                    "PROMPT",
                    "REM",
                    "SPOOL",
                    "TTITLE",
                    "UNDEFINE");

    private ToolWords() {}
}
