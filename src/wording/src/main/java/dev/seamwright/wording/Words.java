package dev.seamwright.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import java.util.ResourceBundle;

/// The sentences of one bundle, filled in with [MessageFormat].
///
/// Numbers are written the same way on every machine (`1,234.5`), whatever its locale, so that
/// output can be compared and read by scripts. An argument that must not be grouped, such as a port
/// or a year, is handed over as a string.
///
/// In the bundle an apostrophe is written twice (`''`), in every sentence, with arguments or
/// without.
public final class Words {

    private final ResourceBundle bundle;

    /// Opens the bundle that is delivered with the application.
    public Words() {
        this.bundle =
                ResourceBundle.getBundle(
                        "dev.seamwright.wording.words", Locale.ROOT, Words.class.getClassLoader());
    }

    /// The sentence of `key` with its placeholders `{0}`, `{1}`… filled in.
    ///
    /// @throws NoSuchElementException when the bundle has no such key
    public String text(String key, Object... arguments) {
        return new MessageFormat(pattern(key), Locale.ROOT).format(arguments);
    }

    /// Whether the bundle has a sentence for `key`, for keys made of a prefix and a value.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    private String pattern(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException missing) {
            var refusal = new NoSuchElementException("no words for the key \"" + key + "\"");
            refusal.initCause(missing);
            throw refusal;
        }
    }
}
