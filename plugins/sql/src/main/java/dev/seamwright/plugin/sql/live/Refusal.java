package dev.seamwright.plugin.sql.live;

import dev.seamwright.model.importing.SchemaReaderException;
import dev.seamwright.model.importing.SchemaReaderException.Reason;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells why a database could not be read, without any secret.
///
/// @param url as the user gave it
record Refusal(String url, Login login) {

    private static final String LEFT_OUT = "…";

    /// Codes of drivers that say too little by their states: a wrong password.
    private static final Set<Integer> WRONG_PASSWORD = Set.of(1017, 1045, 18456);

    /// A file that is not there or may not be opened.
    private static final Set<Integer> NO_FILE = Set.of(14);

    SchemaReaderException of(SQLException failure) {
        return new SchemaReaderException(reason(failure), detail(failure));
    }

    private Reason reason(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        boolean file = Address.kind(url).equalsIgnoreCase("jdbc:sqlite:");
        boolean stranger = WRONG_PASSWORD.contains(failure.getErrorCode()) && !file;
        if (state.startsWith("28") || state.equals("42501") || stranger) {
            return Reason.REFUSED;
        }
        boolean timeout = failure instanceof SQLTimeoutException;
        boolean missing = file && NO_FILE.contains(failure.getErrorCode());
        return state.startsWith("08") || timeout || missing ? Reason.UNREACHABLE : Reason.FAILED;
    }

    /// What the driver said. A secret that stands in it is left out; one that is too short to be
    /// told from other letters takes the whole message with it.
    private String detail(SQLException failure) {
        String text = failure.getMessage() == null ? "" : failure.getMessage();
        text = text.replace(url, Address.shown(url)).replace(login.url(), login.toString());
        for (String secret : secrets()) {
            if (secret.length() < 3 && text.contains(secret)) {
                return failure.getSQLState() == null ? "" : failure.getSQLState();
            }
            text = text.replace(secret, LEFT_OUT);
        }
        return text;
    }

    /// Those of the login, and whatever of the address is not shown.
    private List<String> secrets() {
        String shown = Address.shown(url);
        return Stream.concat(
                        login.secrets().stream(),
                        List.of(url.split("[/:?&;=@(),]", -1)).stream()
                                .filter(part -> part.length() > 2 && !shown.contains(part)))
                .distinct()
                .toList();
    }
}
