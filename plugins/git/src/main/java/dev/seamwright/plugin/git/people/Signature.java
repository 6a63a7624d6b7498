package dev.seamwright.plugin.git.people;

import java.util.Locale;

/// Who wrote a commit, as the commit has it.
///
/// @param address may be empty
public record Signature(String name, String address) {

    /// The one word by which a person is known: the address in lower case, the name without one.
    public String key() {
        return address.isEmpty() ? name : address.toLowerCase(Locale.ROOT);
    }
}
